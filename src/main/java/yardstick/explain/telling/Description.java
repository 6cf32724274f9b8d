package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Subject;

/** One set of facts in words: what its members are, whose, and what is asked of them. */
final class Description {

    private final Names names;
    private final Object[] frame;
    private final DescribedGroup group;
    private final boolean byPeriod;
    private final Letters called;
    private final Wording wording;
    private final Naming calling;
    private final List<Expression> spoken;
    /** Tests that what the members are called tells already. */
    private final Set<Test> told = new HashSet<>();
    /** Of what is asked, what in Chinese could be taken to go on in the words around it: that something is there, or is a fact. */
    private final Set<Words> open = new HashSet<>();

    /**
     * Describes conditions.
     *
     * @param around what is spoken of outside
     * @param spoken what is said of the same facts elsewhere
     * @param lettered whether the facts are spoken of again, so that they need letters
     */
    Description(
            Names names,
            Object[] frame,
            Letters around,
            List<Condition> conditions,
            List<Expression> spoken,
            boolean lettered) {
        this.names = names;
        this.frame = frame;
        this.group = DescribedGroup.of(conditions, around, spoken);
        this.byPeriod = !lettered && !around.inside() && isByPeriod();
        this.called = around.within(group, byPeriod, lettered);
        this.wording = new Wording(names, frame, called);
        this.calling = new Naming(names, frame, called);
        this.spoken = new ArrayList<>();
        spoken.forEach(this::speak);
        group.conditions().stream()
                .filter(Condition.Pattern.class::isInstance)
                .forEach(pattern -> Traversal.expressions(List.of(pattern), this.spoken::add));
    }

    private void speak(Expression expression) {
        spoken.add(expression);
        expression.operands().forEach(this::speak);
    }

    DescribedGroup group() {
        return group;
    }

    Letters called() {
        return called;
    }

    /** Whether each member is told as the period that it is of. */
    boolean byPeriod() {
        return byPeriod;
    }

    /** Whether the members are measures of one name of one subject, so that each is of a period of its own. */
    private boolean isByPeriod() {
        if (group.members().size() != 1 || group.nests()) {
            return false;
        }
        Condition.Pattern member = group.members().get(0);
        Read owner = DescribedGroup.owner(member);
        return member.type() == Type.MEASURE
                && member.requiredName().isPresent()
                && owner != null
                && group.given().stream().noneMatch(pattern -> pattern.slot() == owner.slot())
                && SlotReads.areFilled(owner, frame)
                && owner.value(frame) instanceof Subject;
    }

    /** What is looked for, one or several. */
    Words words(boolean several) {
        Noun noun = new Noun(names, frame, called, byPeriod, told);
        List<Words> members = new ArrayList<>();
        for (Condition.Pattern member : group.members()) {
            members.add(noun.of(member, several && group.members().size() == 1));
        }
        Words all = Names.joined(Sentence.LIST, members);
        if (members.size() > 1) {
            all = (several ? Sentence.COMBINATIONS : Sentence.COMBINATION).of(all);
        }
        Words window = window();
        List<Words> asked = asked();
        if (window == null) {
            Sentence where = byPeriod ? Sentence.PERIOD_WHERE : Sentence.WHERE;
            return asked.isEmpty() ? all : where.of(all, unit(asked));
        }
        Words where = asked.isEmpty() ? Names.plain("") : Sentence.LAST_ASKED.of(unit(asked));
        return Sentence.LAST_WHERE.of(all, window, where);
    }

    /** All that is asked, where there is nothing that it could be asked of. */
    Words all() {
        List<Words> asked = asked();
        return asked.isEmpty() ? Sentence.ALWAYS.of() : Names.joined(Sentence.AND, asked);
    }

    /** All that is asked, in brackets where it is not plain where it ends: in Chinese, it stands before letters and whose they are. */
    private Words unit(List<Words> asked) {
        Words all = Names.joined(Sentence.AND, asked);
        Words bracketed = Sentence.GROUP.of(all);
        boolean plain = "".equals(called.letter(group.members().get(0).slot()))
                && (!open.contains(asked.get(0)) || window() != null);
        return asked.size() > 1 ? bracketed : plain ? all : new Words(bracketed.zh(), all.en());
    }

    /** Over how many of the last periods a set of periods reaches, if a test says so. */
    private @Nullable Words window() {
        if (!byPeriod) {
            return null;
        }
        Condition.Pattern member = group.members().get(0);
        for (Test test : member.tests()) {
            Expression limit = limit(test, member.slot());
            if (limit != null
                    && SlotReads.areFilled(limit, frame)
                    && !limit.reads(called::ranges)
                    && limit.value(frame) instanceof BigDecimal) {
                told.add(test);
                Words value = wording.amounts().value(limit);
                return limit instanceof Literal
                        ? Sentence.LAST.of(value)
                        : Sentence.LAST_OF.of(value, wording.name(limit));
            }
        }
        return null;
    }

    /** What a test requires a measure to be fewer periods back than; null if it does no such thing. */
    private static @Nullable Expression limit(Test test, int slot) {
        if (!(test instanceof Comparison comparison)) {
            return null;
        }
        boolean left = comparison.left() instanceof Read read && read.isField(slot, "back");
        boolean right = comparison.right() instanceof Read read && read.isField(slot, "back");
        Relation relation = left ? comparison.relation() : comparison.relation().mirrored();
        return left == right || relation != Relation.LESS ? null : left ? comparison.right() : comparison.left();
    }

    /** All that is asked of the members and not told by what they are called. */
    private List<Words> asked() {
        List<Words> asked = new ArrayList<>();
        for (Condition condition : group.conditions()) {
            if (!(condition instanceof Condition.Pattern pattern)) {
                nested(condition, asked);
            } else if (group.given().contains(pattern)) {
                given(pattern, asked);
            } else {
                presence(pattern, asked);
                tests(pattern, asked);
            }
        }
        return asked;
    }

    private void nested(Condition condition, List<Words> asked) {
        if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.tests().forEach(test -> asked.add(wording.part(test)));
        } else {
            exists(new SetWording(names, frame, called).condition(condition), asked);
        }
    }

    /** That a period has a figure, where nothing is said about the figure. */
    private void presence(Condition.Pattern member, List<Words> asked) {
        if (byPeriod && !isSpokenOf(member)) {
            exists(Sentence.PRESENT.of(Names.quoted(member.requiredName().orElse(""))), asked);
        }
    }

    private void given(Condition.Pattern pattern, List<Words> asked) {
        if (pattern.type() == Type.TERM) {
            asked.add(wording.term(pattern));
            return;
        }
        Test name = DescribedGroup.nameTest(pattern);
        if (name != null) {
            told.add(name);
        }
        if (DescribedGroup.isFigure(pattern.type())) {
            for (String field : List.of("of", "back")) {
                told.add(Objects.requireNonNull(DescribedGroup.key(pattern, field))
                        .test());
            }
            if (!isSpokenOf(pattern)) {
                exists(Sentence.PRESENT.of(calling.given(pattern)), asked);
            }
        }
        tests(pattern, asked);
    }

    private void exists(Words words, List<Words> asked) {
        asked.add(words);
        open.add(words);
    }

    private boolean isSpokenOf(Condition.Pattern pattern) {
        return spoken.stream()
                .anyMatch(expression -> expression instanceof Read read && read.isField(pattern.slot(), "value"));
    }

    private void tests(Condition.Pattern pattern, List<Words> asked) {
        for (Test test : pattern.tests()) {
            if (!told.contains(test) && !DescribedGroup.isUnsaid(test, pattern)) {
                boolean ofFacts = test instanceof Comparison comparison
                        && isFact(comparison.left().type());
                Words words = wording.part(test);
                asked.add(words);
                if (ofFacts) {
                    open.add(words);
                }
            }
        }
    }

    private static boolean isFact(Type type) {
        return type == Type.SUBJECT || type.pattern() != null;
    }
}
