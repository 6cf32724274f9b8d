package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.List;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Selection;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** Conditions about sets of facts in words: what they look for, apart from what they find. */
final class SetWording {

    private static final List<Type> SUBJECTS =
            List.of(Type.GRANT, Type.APPLICATION, Type.ZONE, Type.DESIGNATION, Type.PARTY);

    private final Names names;
    private final Object[] frame;
    private final Letters around;

    SetWording(Names names, Object[] frame, Letters around) {
        this.names = names;
        this.frame = frame;
        this.around = around;
    }

    /** A condition about a set, as a sentence; of functions, the tests of their results. */
    Words condition(Condition condition) {
        return condition.match(
                pattern -> group(false, List.of()),
                group -> group.quantifier() == Condition.Quantifier.FORALL
                        ? forall(group.written())
                        : group(group.negated(), group.conditions()),
                accumulate -> every(accumulate.tests(), new Wording(names, frame, around)));
    }

    private Words group(boolean not, List<Condition> conditions) {
        Description description = description(conditions, List.of());
        if (description.group().members().isEmpty()) {
            return not ? Sentence.NOT.of(description.all()) : description.all();
        }
        return (not ? Sentence.NONE_EXISTS : Sentence.EXISTS).of(description.words(false));
    }

    private static Words every(List<Test> tests, Wording wording) {
        if (tests.isEmpty()) {
            return Sentence.ALWAYS.of();
        }
        return tests.size() == 1
                ? wording.test(tests.get(0))
                : Names.joined(Sentence.AND, tests.stream().map(wording::part).toList());
    }

    /** That for each fact of the first pattern the other conditions hold. */
    private Words forall(List<Condition> written) {
        Condition.Pattern first = (Condition.Pattern) written.get(0);
        List<Condition> others = written.subList(1, written.size());
        if (others.size() == 1 && others.get(0) instanceof Condition.Pattern pattern) {
            Selection.Key same = DescribedGroup.key(pattern, Selection.ITSELF);
            if (same != null
                    && same.other() instanceof Read other
                    && other.path().isEmpty()
                    && other.slot() == first.slot()) {
                Description each = description(List.of(first), List.of());
                Letters called = each.called().as(pattern.slot(), first.slot());
                List<Test> rest = new ArrayList<>(pattern.tests());
                rest.remove(same.test());
                return Sentence.FOR_ALL_FIT.of(each.words(false), every(rest, new Wording(names, frame, called)));
            }
        }
        Description each = description(List.of(first), others);
        Description holds = new SetWording(names, frame, each.called()).description(others, List.of());
        return Sentence.FOR_ALL.of(each.words(false), holds.words(false));
    }

    /** What conditions look for, with all that is asked of it. */
    Words described(List<Condition> conditions) {
        return description(conditions, List.of()).words(false);
    }

    /** The result of a function over a set. */
    Words result(Condition.Accumulate set, int slot) {
        SetFunction function = set.function(slot).orElseThrow();
        boolean count = function.kind() == SetFunction.Kind.COUNT;
        Description description = count ? description(set.source(), List.of()) : description(set.source(), function);
        Words all = description.words(true);
        if (count) {
            return Sentence.COUNT.of(all);
        }
        Wording wording = new Wording(names, frame, description.called());
        boolean plain = function.argument() instanceof Read || function.argument() instanceof Literal;
        Words argument = wording.name(function.argument());
        Words what = plain ? argument : Sentence.GROUP.of(argument);
        return switch (function.kind()) {
            case SUM, COUNT -> Sentence.SUM.of(all, what);
            case AVERAGE -> Sentence.AVERAGE.of(all, what);
            case MIN -> Sentence.MIN.of(all, what);
            case MAX -> Sentence.MAX.of(all, what);
        };
    }

    private Description description(List<Condition> conditions, SetFunction function) {
        return new Description(names, frame, around, conditions, List.of(function.argument()), false);
    }

    /** The description of conditions to which others, about the same facts, are told as well. */
    Description description(List<Condition> conditions, List<Condition> others) {
        List<Expression> spoken = new ArrayList<>();
        Traversal.expressions(others, spoken::add);
        return new Description(names, frame, around, conditions, spoken, !others.isEmpty());
    }

    /** What facts of a set are counted as: the periods of one subject, or what they are. */
    Words unit(List<Condition> conditions) {
        Description description = description(conditions, List.of());
        return description.byPeriod()
                ? names.countedPeriods()
                : Names.counted(main(conditions).type());
    }

    /** What the members of a set are called in the accounts of each of them. */
    Letters called(List<Condition> conditions) {
        return description(conditions, List.of()).called();
    }

    /** Whether each match of a set is one fact of the main pattern, so that counting these counts matches. */
    boolean countsFacts(List<Condition> conditions) {
        return DescribedGroup.of(conditions, around, List.of()).members().size() == 1;
    }

    /** The pattern whose facts are the members of a set: the first of a subject, or else the first. */
    static Condition.Pattern main(List<Condition> conditions) {
        List<Condition.Pattern> members =
                DescribedGroup.of(conditions, Letters.NOTHING, List.of()).members();
        return members.stream()
                .filter(pattern -> SUBJECTS.contains(pattern.type()))
                .findFirst()
                .orElseGet(() -> members.get(0));
    }
}
