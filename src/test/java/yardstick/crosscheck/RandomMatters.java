package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Words;
import yardstick.vocabulary.Kind;

/** What a random policy decides: a ladder of each kind of subject, or two matters of each, of some subjects or of all. */
final class RandomMatters {

    private static final Words WORDS = new Words("随机", "random");

    private final Dice dice;
    private final boolean several;

    RandomMatters(long seed) {
        this.dice = new Dice(~seed);
        this.several = dice.chance(0.5);
    }

    /** An outcome for a rule instead of one of the first matter: of the other one, or the default. */
    String outcome(String first) {
        if (several && dice.chance(0.15)) {
            return dice.pick("LAST", "FIFTH");
        }
        return several && dice.chance(0.5) ? first.equals("FIRST") ? "THIRD" : "FOURTH" : first;
    }

    List<Matter> all() {
        List<Matter> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (several) {
                all.add(matter("甲", kind, outcomes("FIRST", "SECOND", "LAST")));
                all.add(matter("乙", kind, outcomes("THIRD", "FOURTH", "FIFTH")));
            } else {
                all.add(Matter.ladder(kind, outcomes("FIRST", "SECOND", "LAST")));
            }
        }
        return all;
    }

    private static List<Outcome> outcomes(String... codes) {
        return List.of(codes).stream().map(code -> new Outcome(code, WORDS)).toList();
    }

    private Matter matter(String id, Kind kind, List<Outcome> outcomes) {
        List<Matter.Where> where = new ArrayList<>();
        if (dice.chance(0.6)) {
            where.add(where(kind));
        }
        if (dice.chance(0.2)) {
            where.add(where(kind));
        }
        List<String> reports = dice.chance(0.5) ? List.of("成效得分", "推导0") : List.of();
        return new Matter(
                kind.word() + id, WORDS, kind, where.stream().distinct().toList(), outcomes, reports);
    }

    private Matter.Where where(Kind kind) {
        List<String> paths = switch (kind) {
            case ZONE -> List.of("level", "district", RandomPatterns.ATTRIBUTES.get(0));
            case DESIGNATION -> List.of("kind", "leadAgency", RandomPatterns.ATTRIBUTES.get(0));
            case GRANT, APPLICATION ->
                List.of(
                        "zone.level",
                        "designation.kind",
                        "designation." + RandomPatterns.ATTRIBUTES.get(0),
                        RandomPatterns.ATTRIBUTES.get(0));
            default -> List.of("name");
        };
        List<String> accepted =
                List.of("NATIONAL", "PROVINCIAL", "PILOT", "FUNCTION", "PARK", "TASK", "POLICY", "市发改委", "甲类", "合格");
        return new Matter.Where(dice.pick(paths), accepted);
    }
}
