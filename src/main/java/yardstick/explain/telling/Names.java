package yardstick.explain.telling;

import java.util.List;
import java.util.Locale;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** What facts are called in the account of one rule. */
final class Names {

    private final Subject decided;
    private final Period asOf;
    private final Rule rule;

    Names(Rule rule, Subject decided, Period asOf) {
        this.decided = decided;
        this.asOf = asOf;
        this.rule = rule;
    }

    Subject decided() {
        return decided;
    }

    /** How the rule names the subject decided. */
    Expression subject() {
        return rule.conclusion().subject();
    }

    /** The name that the pattern of a slot asks for; empty where it asks for none. */
    String requiredName(int slot) {
        return rule.requiredName(slot).orElse("");
    }

    /** The accumulate that a result is of. */
    Condition.Accumulate set(Result result) {
        return (Condition.Accumulate) rule.filling(result.slot()).orElseThrow();
    }

    /** The period that lies so many periods back. */
    Words period(int back) {
        return plain(asOf.back(back).toString());
    }

    /** What a fact of a type is called. */
    static Words noun(Type type) {
        return noun(type.name().toLowerCase(Locale.ROOT), false);
    }

    /** What facts of a type are called, one or several of them. */
    static Words noun(Type type, boolean several) {
        return noun(type.name().toLowerCase(Locale.ROOT), several);
    }

    /** What periods are called, one or several of them. */
    Words period(boolean several) {
        return noun(asOf.unit().name(), several);
    }

    private static Words noun(String name, boolean several) {
        return Sentence.named((several ? "nouns." : "noun.") + name, name);
    }

    /** How facts of a type are counted. */
    static Words counted(Type type) {
        return Sentence.named("unit." + type.name(), type.name());
    }

    /** How periods are counted. */
    Words countedPeriods() {
        return Sentence.named("unit." + asOf.unit().name(), asOf.unit().name());
    }

    /** The subject decided, as one says it where others are spoken of too. */
    Words own() {
        return Sentence.THIS.of(noun(Type.of(decided.subjectKind())));
    }

    /** A fact in full, so that it cannot be taken for another one. */
    Words whole(Fact fact) {
        if (fact instanceof Measure measure) {
            return of(measure.of(), figure(measure));
        }
        if (fact instanceof PastDecision decision) {
            Words named = Sentence.NAMED.of(String.valueOf(decision.matter()), noun(Type.DECISION));
            return of(decision.of(), Sentence.MEASURE_IN.of(named, decision.period()));
        }
        if (fact instanceof Attribute attribute) {
            return of(attribute.of(), figure(attribute));
        }
        if (fact instanceof Milestone milestone) {
            return of(milestone.of(), Sentence.MILESTONE.of(milestone.id(), milestone.title()));
        }
        if (fact instanceof Difficulty difficulty) {
            return of(difficulty.of(), Sentence.DIFFICULTY.of(difficulty.id(), difficulty.title()));
        }
        if (fact instanceof Term term) {
            return of(term.of(), named(term));
        }
        if (fact instanceof PastPeriod past) {
            return plain(past.period().toString());
        }
        return fact instanceof Parameter parameter
                ? Sentence.NAMED.of(parameter.name(), noun(Type.PARAMETER))
                : whole((Subject) fact);
    }

    /** A measure, and the period that it is of. */
    static Words figure(Measure measure) {
        return Sentence.MEASURE_IN.of(quoted(measure.name()), measure.period());
    }

    /** An attribute, and the period that it is of if it is of one. */
    static Words figure(Attribute attribute) {
        Period period = attribute.period();
        Words quoted = quoted(attribute.name());
        return period == null ? quoted : Sentence.MEASURE_IN.of(quoted, period);
    }

    /** A term, and the period that it held in where that is past. */
    private static Words named(Term term) {
        Words named = Sentence.NAMED.of(term.name(), noun(Type.TERM));
        return term.back() == 0 ? named : Sentence.MEASURE_IN.of(named, term.period());
    }

    private Words of(Subject subject, Words fact) {
        return subject == decided ? fact : Sentence.OWNED.of(whole(subject), fact);
    }

    private static Words whole(Subject subject) {
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        String first = holder == null ? "" : holder.id() + " " + holder.name();
        String second = designation == null ? "" : designation.id() + " " + designation.name();
        return first.isEmpty() || second.isEmpty() ? plain(first + second) : Sentence.PAIR.of(first, second);
    }

    /** The name of a measure or parameter, in quotation marks where it could be taken for something else. */
    static Words quoted(String name) {
        return ReservedWords.clashes(name) ? Sentence.QUOTED.of(name) : plain(name);
    }

    /** A subject as seen from the decision: its ids and the name of its zone or party. */
    Words subject(Subject subject) {
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        StringBuilder text = new StringBuilder();
        if (holder != null) {
            text.append(holder.id()).append(' ').append(holder.name());
        }
        if (designation != null && (holder == null || !designation.equals(decided.ofDesignation()))) {
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
            return member(measure.of(), plain(measure.period().toString()));
        }
        if (fact instanceof PastDecision decision) {
            return member(decision.of(), plain(decision.period().toString()));
        }
        if (fact instanceof Attribute attribute) {
            return member(attribute.of(), plain(String.valueOf(attribute.period())));
        }
        if (fact instanceof Milestone milestone) {
            return plain(milestone.id() + " " + milestone.title());
        }
        if (fact instanceof Difficulty difficulty) {
            return plain(difficulty.id() + " " + difficulty.title());
        }
        if (fact instanceof Term term) {
            return member(term.of(), named(term));
        }
        return fact instanceof Subject subject ? subject(subject) : whole(fact);
    }

    private Words member(Subject of, Words fact) {
        return of.equals(decided) ? fact : Sentence.FIGURE_OF.of(subject(of), fact);
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
