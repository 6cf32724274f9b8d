package yardstick.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One random dossier for the policy chengdu-empowerment, full of figures at, near and beyond every limit. */
final class ChengduDossier {

    private static final List<String> ZONE_IDS = List.of("Z01", "Z02", "Z03", "Z04", "Z05", "Z06", "Z07", "Z08");
    /** Ids whose order differs by code point, by UTF-16 unit, by number or without regard to case. */
    private static final List<String> NASTY_ZONE_IDS = List.of("Z1", "Z10", "Z2", "z1", "Zｚ", "Z𠀀", "区一", "Z-1");

    private static final List<String> DESIGNATION_IDS = List.of("D01", "D02", "D03", "D04", "D05");
    private static final List<String> NASTY_DESIGNATION_IDS = List.of("D9", "D10", "d9", "Dｚ", "D𠀀");

    private static final List<String> INDUSTRIES = List.of("数字经济", "网络安全", "人工智能", "生物医药");
    private static final List<String> FUNCTIONS = List.of("科技创新", "国际交往", "先进制造");
    private static final List<String> LAYOUTS = List.of("东进", "南拓", "西控", "北改", "中优");

    private static final String[] LOW = {"59.9", "59.99", "0", "55", "59.999999999999999999"};
    private static final String[] FAIR = {"60", "60.0", "60.01", "61", "70.5", "84.99", "85", "100"};
    private static final String[] GOOD = {"85", "85.0", "85.01", "90", "90.0", "100"};
    private static final String[] NEAR_GOOD = {"84.9", "84.99", "84.999999999999999999", "85", "60"};
    private static final String[] TIED_GOOD = {"90", "90.0"};
    private static final String[] EAGER = {"80", "80.0", "80.01", "95", "95.0"};
    private static final String[] TIED_EAGER = {"80", "80.0", "95", "95.0"};
    private static final String[] NEAR_EAGER = {"79.9", "79.99", "80", "0"};

    /** How a pair fares: it decides around which limits its figures lie. */
    private enum Mood {
        WEAK,
        CARELESS,
        ABSENT,
        INCAPABLE,
        FINE,
        MIXED
    }

    /** What a zone mostly has. */
    private enum Role {
        CARRIER,
        SEEKER,
        BOTH
    }

    private record Pair(String zone, String designation, int since, boolean grant, Mood mood) {}

    private final Dice dice;
    private final double missing;
    private final int asOf;
    private final Draft draft;
    private final List<String> zones;
    private final List<String> designations;
    private final List<Pair> pairs = new ArrayList<>();
    /** Whether many zones contend for the few places of the first designation. */
    private final boolean contest;
    /** Whether good scores are mostly equal, so that smaller differences must decide. */
    private final boolean tied;

    ChengduDossier(Dice dice) {
        this.dice = dice;
        missing = dice.chance(0.45) ? 0 : dice.upTo(0.4);
        asOf = Period.quarter("2020Q1") + dice.between(-3, 5);
        draft = new Draft(Period.quarter(asOf));
        boolean nasty = dice.chance(0.15);
        zones = dice.sample(nasty ? NASTY_ZONE_IDS : ZONE_IDS, dice.between(1, 8));
        designations = dice.sample(nasty ? NASTY_DESIGNATION_IDS : DESIGNATION_IDS, dice.between(1, 5));
        contest = dice.chance(0.5);
        tied = dice.chance(0.4);
    }

    ObjectNode make() {
        zones.forEach(this::addZone);
        designations.forEach(this::addDesignation);
        zones.forEach(this::addPairs);
        pairs.forEach(this::addMeasures);
        pairs.forEach(this::addMilestones);
        zones.forEach(this::addDifficulties);
        return draft.finish(dice);
    }

    private void addZone(String id) {
        ObjectNode zone = draft.add("zones").put("id", id).put("name", "功能区" + id);
        if (dice.chance(0.3)) {
            zone.put("district", "高新区").put("managementBody", "管委会");
        }
        if (dice.chance(0.5)) {
            zone.put("level", dice.pick("NATIONAL", "PROVINCIAL", "MUNICIPAL"));
        }
        addOffered(zone, "leadingIndustries", INDUSTRIES);
        addOffered(zone, "featuredIndustries", INDUSTRIES);
        addOffered(zone, "functions", FUNCTIONS);
        addOffered(zone, "layouts", LAYOUTS);
    }

    private void addOffered(ObjectNode zone, String field, List<String> elements) {
        if (!dice.chance(missing)) {
            zone.set(field, Draft.texts(dice.sample(elements, dice.pick(0, 1, 1, 2, 2, 3, 3, 3))));
        } else if (dice.chance(0.5)) {
            zone.putNull(field);
        }
    }

    private boolean contested(String designation) {
        return contest && designation.equals(designations.get(0));
    }

    private void addDesignation(String id) {
        ObjectNode designation = draft.add("designations")
                .put("id", id)
                .put("name", "试点" + id)
                .put("kind", dice.pick("PILOT", "FUNCTION", "BRAND", "PARK", "PROJECT", "POLICY", "TASK"));
        if (dice.chance(0.3)) {
            designation.put("leadAgency", "市发改委");
        }
        double demanding = contested(id) ? 0.25 : 0.4;
        addRequired(designation, "industries", INDUSTRIES, demanding);
        addRequired(designation, "functions", FUNCTIONS, demanding);
        addRequired(designation, "layouts", LAYOUTS, demanding);
        addStatus(designation, contested(id));
        addPlaces(designation, contested(id));
    }

    private void addRequired(ObjectNode designation, String field, List<String> elements, double demanding) {
        if (dice.chance(demanding)) {
            designation.set(field, Draft.texts(dice.sample(elements, dice.between(1, 2))));
        } else if (dice.chance(0.5)) {
            designation.set(field, Draft.texts(List.of()));
        }
    }

    private void addStatus(ObjectNode designation, boolean contested) {
        if (!contested && dice.chance(0.35)) {
            designation.put("status", "SOUGHT");
        } else if (dice.chance(0.5)) {
            designation.put("status", "HELD");
        }
    }

    private void addPlaces(ObjectNode designation, boolean contested) {
        if (contested) {
            designation.put("places", dice.pick(0, 1, 1, 2, 2, 3));
        } else if (dice.chance(0.5)) {
            designation.put("places", dice.between(0, 3));
        }
    }

    private void addPairs(String zone) {
        Role role = dice.pick(Role.CARRIER, Role.CARRIER, Role.SEEKER, Role.SEEKER, Role.BOTH);
        for (String designation : designations) {
            if (contested(designation) && role == Role.SEEKER) {
                addPair(zone, designation, false);
            } else if (dice.chance(0.6)) {
                addPair(zone, designation, role == Role.CARRIER || (role == Role.BOTH && dice.chance(0.4)));
            }
        }
    }

    private void addPair(String zone, String designation, boolean grant) {
        int since = asOf - dice.pick(-2, -1, 0, 0, 1, 1, 2, 3, 3, 4, 5, 7);
        Pair pair = new Pair(zone, designation, since, grant, dice.pick(Mood.values()));
        pairs.add(pair);
        ObjectNode fact = draft.add(grant ? "grants" : "applications")
                .put("zone", zone)
                .put("designation", designation)
                .put("since", Period.quarter(since));
        if (grant && dice.chance(0.1)) {
            fact.put("withdrawn", Period.quarter(since + dice.between(0, 6)));
        }
    }

    /** Adds the figures that rules read of such a pair, and sometimes those that they read of the other kind only. */
    private void addMeasures(Pair pair) {
        boolean unread = dice.chance(0.2);
        for (int period = asOf - 6; period <= asOf + 1; period++) {
            addMeasure(pair, "成效得分", period);
            if (pair.grant() || unread) {
                addMeasure(pair, "按时报送", period);
                addMeasure(pair, "例会出勤率", period);
                addMeasure(pair, "能力得分", period);
            }
            if (!pair.grant() || unread) {
                addMeasure(pair, "争取得分", period);
            }
        }
    }

    private void addMeasure(Pair pair, String name, int period) {
        boolean exists = period >= pair.since() && period <= asOf;
        if (exists && dice.chance(missing)) {
            if (dice.chance(0.5)) {
                measure(pair, name, period).putNull("value");
            }
        } else if (exists || dice.chance(0.4)) {
            putValue(measure(pair, name, period), pair, name);
        }
    }

    private ObjectNode measure(Pair pair, String name, int period) {
        return draft.add("measures")
                .put("zone", pair.zone())
                .put("designation", pair.designation())
                .put("name", name)
                .put("period", Period.quarter(period));
    }

    private void putValue(ObjectNode measure, Pair pair, String name) {
        if (name.equals("按时报送")) {
            putReported(measure, dice.chance(badly(pair, Mood.CARELESS)));
        } else {
            measure.put("value", new BigDecimal(dice.pick(choices(pair, name))));
        }
    }

    private void putReported(ObjectNode measure, boolean late) {
        if (dice.chance(0.6)) {
            measure.put("value", !late);
        } else {
            measure.put("value", new BigDecimal(late ? dice.pick("0", "0.0") : dice.pick("1", "1.0")));
        }
    }

    private String[] choices(Pair pair, String name) {
        return switch (name) {
            case "成效得分" -> pair.grant() ? performance(pair) : merit(pair, tied ? TIED_GOOD : GOOD, NEAR_GOOD);
            case "争取得分" -> merit(pair, tied ? TIED_EAGER : EAGER, NEAR_EAGER);
            case "例会出勤率" ->
                dice.chance(badly(pair, Mood.ABSENT))
                        ? new String[] {"49.9", "49.99", "0", "25"}
                        : new String[] {"50", "50.0", "50.01", "75", "100"};
            case "能力得分" ->
                dice.chance(badly(pair, Mood.INCAPABLE))
                        ? new String[] {"39.9", "39.99", "0"}
                        : new String[] {"40", "40.0", "40.01", "70"};
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String[] performance(Pair pair) {
        return dice.chance(badly(pair, Mood.WEAK)) ? LOW : FAIR;
    }

    private String[] merit(Pair pair, String[] good, String[] near) {
        return dice.chance(pair.mood() == Mood.MIXED ? 0.5 : 0.95) ? good : near;
    }

    /** How likely a figure of the pair lies on the bad side of a limit. */
    private static double badly(Pair pair, Mood bad) {
        if (pair.mood() == bad) {
            return 0.8;
        }
        return pair.mood() == Mood.MIXED ? 0.4 : 0.05;
    }

    private void addMilestones(Pair pair) {
        int count = pair.mood() == Mood.INCAPABLE ? dice.between(1, 4) : dice.pick(0, 0, 1, 2);
        for (int number = 1; number <= count; number++) {
            String id = "M%d-%s-%s".formatted(number, pair.zone(), pair.designation());
            ObjectNode milestone = draft.add("milestones")
                    .put("zone", pair.zone())
                    .put("designation", pair.designation())
                    .put("id", id)
                    .put("title", "里程碑" + number)
                    .put("due", Period.quarter(asOf - dice.pick(-2, -1, 0, 0, 1, 2, 3, 5, 8)));
            addProgress(milestone);
        }
    }

    private void addProgress(ObjectNode milestone) {
        if (!dice.chance(missing)) {
            milestone.put("progress", new BigDecimal(dice.pick("0", "80", "99", "99.99", "100", "100.0")));
        } else if (dice.chance(0.5)) {
            milestone.putNull("progress");
        }
    }

    private void addDifficulties(String zone) {
        List<String> paired = pairs.stream()
                .filter(pair -> pair.zone().equals(zone))
                .map(Pair::designation)
                .toList();
        int count = dice.pick(0, 0, 0, 1, 1, 2);
        for (int number = 1; number <= count; number++) {
            ObjectNode difficulty = draft.add("difficulties").put("zone", zone);
            if (!paired.isEmpty() && dice.chance(0.7)) {
                difficulty.put("designation", paired.get(dice.between(0, paired.size() - 1)));
            }
            difficulty.put("id", "F%d-%s".formatted(number, zone)).put("title", "困难" + number);
            difficulty.put("owner", dice.pick("CITY", "CITY", "ZONE"));
            addResolution(difficulty, asOf - dice.pick(-1, 0, 0, 1, 2, 5));
        }
    }

    private void addResolution(ObjectNode difficulty, int raised) {
        difficulty.put("raised", Period.quarter(raised));
        if (dice.chance(0.5)) {
            difficulty.put("resolved", Period.quarter(raised + dice.between(0, 4)));
        } else if (dice.chance(0.5)) {
            difficulty.putNull("resolved");
        }
    }
}
