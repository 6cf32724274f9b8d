package yardstick.decision;

import java.util.Collection;
import java.util.List;
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

/**
 * The order in which evidence is told: by kind of fact, ranks and figures first, the policy's own parameters last, then by subject, name
 * and period, then by field.
 *
 * @param subject its ordinal, which follows the ids
 * @param name what else tells the fact from others of the subject; nothing for the subject itself
 */
record Evidence(int kind, int subject, String name, Reading reading) implements Comparable<Evidence> {

    static List<Reading> ordered(Collection<Reading> readings) {
        return readings.stream()
                .map(Evidence::of)
                .sorted()
                .map(Evidence::reading)
                .toList();
    }

    @Override
    public int compareTo(Evidence other) {
        int byKind = Integer.compare(kind, other.kind);
        int bySubject = byKind == 0 ? Integer.compare(subject, other.subject) : byKind;
        int byName = bySubject == 0 ? CodePoints.ORDER.compare(name, other.name) : bySubject;
        return byName == 0 ? CodePoints.ORDER.compare(reading.field(), other.reading.field()) : byName;
    }

    private static Evidence of(Reading reading) {
        Fact fact = reading.fact();
        if (fact instanceof Rank rank) {
            return of(0, rank.of(), rank.name(), reading);
        }
        if (fact instanceof Measure measure) {
            return of(1, measure.of(), measure.name() + " " + measure.period(), reading);
        }
        if (fact instanceof Milestone milestone) {
            return of(2, milestone.of(), milestone.id(), reading);
        }
        if (fact instanceof Difficulty difficulty) {
            return of(3, difficulty.of(), difficulty.id(), reading);
        }
        if (fact instanceof PastDecision decision) {
            return of(4, decision.of(), decision.matter() + " " + decision.period(), reading);
        }
        if (fact instanceof Attribute attribute) {
            return of(4, attribute.of(), attribute.name() + " " + attribute.period(), reading);
        }
        if (fact instanceof Term term) {
            return of(4, term.of(), term.name(), reading);
        }
        return fact instanceof Parameter parameter
                ? new Evidence(5, 0, parameter.key(), reading)
                : of(4, (Subject) fact, "", reading);
    }

    private static Evidence of(int kind, Subject subject, String name, Reading reading) {
        return new Evidence(kind, subject.ordinal(), name, reading);
    }
}
