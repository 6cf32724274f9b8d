package yardstick.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One random dossier for the policy mianyang-positioning: zones around their caps, and facts that no rule reads. */
final class MianyangDossier {

    private static final List<String> IDS = List.of("P01", "P02", "P03", "P10", "P1", "p1", "Pｚ", "P𠀀");
    private static final List<String> INDUSTRIES = List.of("电子信息", "装备制造", "新材料", "食品饮料", "生物医药", "汽车");

    private final Dice dice;
    private final double missing;
    private final int year;
    private final Draft draft;

    MianyangDossier(Dice dice) {
        this.dice = dice;
        missing = dice.chance(0.4) ? 0 : dice.upTo(0.4);
        year = dice.between(2016, 2022);
        draft = new Draft(String.valueOf(year));
    }

    ObjectNode make() {
        List<String> zones = dice.sample(IDS, dice.between(1, IDS.size()));
        zones.forEach(this::addZone);
        if (dice.chance(0.3)) {
            addUnread(zones.get(0));
        }
        return draft.finish(dice);
    }

    private void addZone(String id) {
        ObjectNode zone = draft.add("zones").put("id", id).put("name", "园区" + id);
        if (!dice.chance(missing)) {
            zone.put("level", dice.pick("NATIONAL", "PROVINCIAL", "MUNICIPAL"));
        } else if (dice.chance(0.5)) {
            zone.putNull("level");
        }
        addIndustries(zone, "leadingIndustries");
        addIndustries(zone, "featuredIndustries");
    }

    private void addIndustries(ObjectNode zone, String field) {
        if (!dice.chance(missing)) {
            zone.set(field, Draft.texts(dice.sample(INDUSTRIES, dice.pick(0, 1, 1, 2, 2, 2, 3, 3, 4, 5))));
        } else if (dice.chance(0.5)) {
            zone.putNull(field);
        }
    }

    private void addUnread(String zone) {
        draft.add("designations").put("id", "T01").put("name", "称号T01").put("kind", "PARK");
        draft.add("grants").put("zone", zone).put("designation", "T01").put("since", period());
        draft.add("measures")
                .put("zone", zone)
                .put("name", "评价得分")
                .put("period", period())
                .put("value", 12);
    }

    private String period() {
        return String.valueOf(year - dice.between(-1, 3));
    }
}
