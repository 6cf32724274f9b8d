package yardstick.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yardstick.policy.Matter;
import yardstick.rule.Any;
import yardstick.rule.Comparison;
import yardstick.rule.Input;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Subject;

/** Which subjects a matter concerns, certainly or possibly. */
final class Applicability {

    private final List<Asked> all;

    private Applicability(List<Asked> all) {
        this.all = all;
    }

    /** What a subject is asked for, and whether it says one of the texts accepted, on a frame that holds the subject alone. */
    private record Asked(String where, Test test) {}

    static Applicability of(Matter matter) {
        Type kind = Type.valueOf(matter.kind().name());
        return new Applicability(matter.where().stream()
                .map(where -> new Asked(where.path(), test(kind, where)))
                .toList());
    }

    private static Test test(Type kind, Matter.Where where) {
        Place place = new Place("policy.json", 0, 0, where.path());
        Read read = Read.of(kind, where.path(), place).orElseThrow();
        return new Any(
                where.accepted().stream()
                        .map(text ->
                                (Test) new Comparison(Relation.EQUAL, read, new Literal(text, Type.TEXT, place), place))
                        .toList(),
                place);
    }

    Truth[] truths(Subject[] subjects) {
        Truth[] truths = new Truth[subjects.length];
        Arrays.fill(truths, Truth.TRUE);
        for (int i = 0; i < truths.length && !all.isEmpty(); i++) {
            truths[i] = truth(subjects[i]);
        }
        return truths;
    }

    Truth truth(Subject subject) {
        Object[] frame = {subject};
        Truth truth = Truth.TRUE;
        for (Asked asked : all) {
            truth = truth.and(asked.test.truth(frame));
        }
        return truth;
    }

    /** What is not known of a subject that the matter concerns possibly. */
    List<Open> open(Subject subject) {
        Object[] frame = {subject};
        List<Open> open = new ArrayList<>();
        for (Asked asked : all) {
            if (asked.test.truth(frame) == Truth.UNKNOWN) {
                List<Input> missing = new ArrayList<>();
                asked.test.unknowns(frame, input -> {
                    if (!missing.contains(input)) {
                        missing.add(input);
                    }
                });
                open.add(new Open.OfMatter(asked.where, List.copyOf(missing)));
            }
        }
        return List.copyOf(open);
    }
}
