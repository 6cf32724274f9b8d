package yardstick.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Designation;
import yardstick.facts.Difficulty;
import yardstick.facts.Fact;
import yardstick.facts.Measure;
import yardstick.facts.Milestone;
import yardstick.facts.Pair;
import yardstick.facts.Subject;
import yardstick.facts.Zone;
import yardstick.language.Condition;
import yardstick.language.Rule;
import yardstick.language.Type;
import yardstick.problem.Words;

/** What facts are called in the account of one rule. */
final class Names {

    private final Subject decided;
    private final Map<Integer, Condition.Pattern> patterns = new HashMap<>();
    private final Map<Integer, Condition.Accumulate> sets = new HashMap<>();

    Names(Rule rule, Subject decided) {
        this.decided = decided;
        rule.conditions().forEach(this::visit);
    }

    private void visit(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            patterns.put(pattern.slot(), pattern);
        } else {
            Slots.inner(condition).forEach(this::visit);
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.functions().forEach(function -> sets.put(function.slot(), accumulate));
        }
    }

    Subject decided() {
        return decided;
    }

    Condition.@Nullable Pattern pattern(int slot) {
        return patterns.get(slot);
    }

    Condition.@Nullable Accumulate set(int slot) {
        return sets.get(slot);
    }

    /** The name of the unit of the dossier's periods; empty where the subject has none. */
    String periodUnit() {
        return decided instanceof Pair pair ? pair.since().unit().name() : "";
    }

    /** What facts of a type are called. */
    static Words noun(Type type) {
        String name = type.name().toLowerCase(Locale.ROOT);
        return Sentence.named("noun." + name, name);
    }

    /** What one fact of a pattern is called: of a measure, the period that it is of. */
    Words one(Condition.Pattern pattern) {
        boolean ofPeriod = pattern.type() == Type.MEASURE && !periodUnit().isEmpty();
        return ofPeriod ? Sentence.named("noun." + periodUnit(), periodUnit()) : noun(pattern.type());
    }

    /** How facts of a pattern are counted. */
    Words counted(Condition.Pattern pattern) {
        boolean ofPeriod = pattern.type() == Type.MEASURE && !periodUnit().isEmpty();
        String unit = ofPeriod ? periodUnit() : pattern.type().name();
        return Sentence.named("unit." + unit, unit);
    }

    /** A subject as seen from the decision: its ids and the name of its zone. */
    Words subject(Subject subject) {
        Zone zone = subject.inZone();
        Designation designation = subject.ofDesignation();
        StringBuilder text = new StringBuilder();
        if (zone != null) {
            text.append(zone.id()).append(' ').append(zone.name());
        }
        if (designation != null && !designation.equals(decided.ofDesignation())) {
            text.append(text.length() == 0 ? "" : " / ")
                    .append(designation.id())
                    .append(' ')
                    .append(designation.name());
        }
        return plain(text.toString());
    }

    /** A fact as a member of a set of facts of its type. */
    Words member(Fact fact) {
        if (fact instanceof Measure measure) {
            Words period = plain(measure.period().toString());
            return measure.of().equals(decided) ? period : Sentence.FIGURE_OF.of(subject(measure.of()), period);
        }
        if (fact instanceof Milestone milestone) {
            return plain(milestone.id() + " " + milestone.title());
        }
        if (fact instanceof Difficulty difficulty) {
            return plain(difficulty.id() + " " + difficulty.title());
        }
        return fact instanceof Subject subject ? subject(subject) : plain(fact.toString());
    }

    static Words plain(String text) {
        return new Words(text, text);
    }

    static Words joined(Sentence separator, List<Words> parts) {
        return parts.stream()
                .reduce((all, next) -> {
                    Words between = separator.of();
                    return new Words(all.zh() + between.zh() + next.zh(), all.en() + between.en() + next.en());
                })
                .orElse(plain(""));
    }
}
