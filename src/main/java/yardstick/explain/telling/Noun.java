package yardstick.explain.telling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.vocabulary.Subject;

/** What the members of a set are and whose: the words of a description before it is said what is asked of them. */
final class Noun {

    private final Names names;
    private final Object[] frame;
    private final Letters called;
    private final Naming calling;
    private final boolean byPeriod;
    private final Set<Test> told;

    /**
     * Words for members.
     *
     * @param byPeriod whether they are told as the periods that they are of
     * @param told receives the tests that these words tell
     */
    Noun(Names names, Object[] frame, Letters called, boolean byPeriod, Set<Test> told) {
        this.names = names;
        this.frame = frame;
        this.called = called;
        this.calling = new Naming(names, frame, called);
        this.byPeriod = byPeriod;
        this.told = told;
    }

    /** The members that a pattern finds, one or several. */
    Words of(Condition.Pattern member, boolean several) {
        Words noun = byPeriod ? names.period(several) : Names.noun(member.type(), several);
        boolean named = !byPeriod && isNamed(member.type());
        if (named && member.requiredName().isPresent()) {
            noun = Sentence.NAMED.of(member.requiredName().get(), noun);
        }
        Test name = DescribedGroup.nameTest(member);
        if (name != null) {
            told.add(name);
        }
        String letter = called.letters().getOrDefault(member.slot(), "");
        Words other = other(member);
        Words owner = owner(member);
        return new Words(
                owner.zh() + other.zh() + noun.zh() + letter,
                other.en() + noun.en() + (letter.isEmpty() ? "" : " " + letter) + owner.en());
    }

    private static boolean isNamed(Type type) {
        return type == Type.MEASURE || type == Type.ATTRIBUTE || type == Type.TERM || type == Type.PARAMETER;
    }

    private Words other(Condition.Pattern member) {
        for (Test test : member.tests()) {
            if (test instanceof Comparison comparison
                    && comparison.relation() == Relation.UNEQUAL
                    && (isOther(comparison.left(), comparison.right(), member)
                            || isOther(comparison.right(), comparison.left(), member))) {
                told.add(test);
                return Sentence.ANOTHER.of();
            }
        }
        return Names.plain("");
    }

    /** Whether two expressions stand for a member and for the subject decided. */
    private boolean isOther(Expression own, Expression other, Condition.Pattern member) {
        return own instanceof Read fact
                && fact.slot() == member.slot()
                && fact.path().isEmpty()
                && other instanceof Read decided
                && decided.slot() != member.slot()
                && decided.path().isEmpty()
                && is(decided, names.decided());
    }

    private Words owner(Condition.Pattern member) {
        Words zone = same(member, "zone", names.decided().inZone(), Sentence.SAME_ZONE);
        Words designation = same(member, "designation", names.decided().ofDesignation(), Sentence.SAME_DESIGNATION);
        Words party = same(member, "party", names.decided().ofParty(), Sentence.SAME_PARTY);
        Words shared = new Words(zone.zh() + party.zh() + designation.zh(), zone.en() + party.en() + designation.en());
        if (!hasOwner(member)) {
            return shared;
        }
        Selection.Key key = DescribedGroup.key(member, "of");
        boolean own = key != null
                && key.other() instanceof Read other
                && other.path().isEmpty()
                && is(other, names.decided());
        Words owner = key == null ? null : calling.owner(member);
        if (key == null || owner == null) {
            Words any = shared.zh().isEmpty() ? Sentence.OF_ANY.of() : Names.plain("");
            return new Words(any.zh() + shared.zh(), any.en() + shared.en());
        }
        told.add(key.test());
        Words of = own && shared.zh().isEmpty() ? Names.plain("") : Sentence.OF.of(owner);
        return new Words(of.zh() + shared.zh(), of.en() + shared.en());
    }

    private static boolean hasOwner(Condition.Pattern member) {
        return switch (member.type()) {
            case MEASURE, ATTRIBUTE, DECISION, MILESTONE, DIFFICULTY, TERM -> true;
            default -> false;
        };
    }

    /** That a member is of the same zone or designation as the subject decided, if a test says so. */
    private Words same(Condition.Pattern member, String field, @Nullable Subject decided, Sentence sentence) {
        Selection.Key key = DescribedGroup.key(member, field);
        if (key == null || decided == null || !(key.other() instanceof Read other) || !is(other, decided)) {
            return Names.plain("");
        }
        told.add(key.test());
        return sentence.of();
    }

    private boolean is(Read other, @Nullable Subject subject) {
        return !called.ranges(other.slot()) && SlotReads.areFilled(other, frame) && other.value(frame) == subject;
    }
}
