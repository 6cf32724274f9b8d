package yardstick.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import yardstick.rule.Reading;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Rank;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** The order in which evidence is told: figures first, the policy's own parameters last. */
final class Evidence {

    /** By kind of fact, ranks first, then by subject, name and period. */
    static final Comparator<Reading> ORDER = Comparator.comparingInt((Reading reading) -> rank(reading.fact()))
            .thenComparing(reading -> key(reading.fact()), CodePoints.ORDER)
            .thenComparing(Reading::field, CodePoints.ORDER);

    private Evidence() {}

    static List<Reading> ordered(Iterable<Reading> readings) {
        List<Reading> ordered = new java.util.ArrayList<>();
        readings.forEach(ordered::add);
        ordered.sort(ORDER);
        return List.copyOf(ordered);
    }

    private static int rank(Fact fact) {
        if (fact instanceof Rank) {
            return -1;
        }
        if (fact instanceof Measure) {
            return 0;
        }
        if (fact instanceof Milestone) {
            return 1;
        }
        if (fact instanceof Difficulty) {
            return 2;
        }
        return fact instanceof Parameter ? 4 : 3;
    }

    private static String key(Fact fact) {
        if (fact instanceof Measure measure) {
            return subject(measure.of()) + " " + measure.name() + " " + measure.period();
        }
        if (fact instanceof PastDecision decision) {
            return subject(decision.of()) + " " + decision.matter() + " " + decision.period();
        }
        if (fact instanceof Attribute attribute) {
            return subject(attribute.of()) + " " + attribute.name() + " " + attribute.period();
        }
        if (fact instanceof Milestone milestone) {
            return subject(milestone.of()) + " " + milestone.id();
        }
        if (fact instanceof Difficulty difficulty) {
            return subject(difficulty.of()) + " " + difficulty.id();
        }
        if (fact instanceof Rank rank) {
            return subject(rank.of()) + " " + rank.name();
        }
        if (fact instanceof Term term) {
            return subject(term.of()) + " " + term.name();
        }
        return fact instanceof Parameter parameter ? parameter.key() : subject((Subject) fact);
    }

    /** Subjects by ordinal, which follows their ids. */
    private static String subject(Subject subject) {
        return String.format(Locale.ROOT, "%010d", subject.ordinal());
    }
}
