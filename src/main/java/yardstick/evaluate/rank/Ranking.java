package yardstick.evaluate.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.rule.Relation;
import yardstick.rule.Truth;

/** Members in the order of their numbers, of which some may be known by their bounds alone, or may not be members. */
public final class Ranking {

    private final Relation relation;
    /** Of the members that are certain, the least that their numbers can be, and the most. */
    private final SortedNumbers certainLows;

    private final SortedNumbers certainHighs;
    /** The same of all members. */
    private final SortedNumbers lows;

    private final SortedNumbers highs;
    private final boolean ties;
    /** In the order of that end of their numbers which may reach that of who asks; empty where nobody asks for them. */
    private final List<Member> ordered;

    /** Those of which something is not certain. */
    private final List<Member> uncertain;

    private final IdentityHashMap<Object, Member> byFact;

    /**
     * Puts matches in order.
     *
     * @param ties whether something is asked of those with the same number
     * @param inOrder whether members will be asked for in order
     * @param self place of the fact by which matches will be asked for; negative if they will not
     */
    Ranking(List<Member> matches, Relation relation, boolean ties, boolean inOrder, int self) {
        this.relation = relation;
        List<Member> there =
                matches.stream().filter(match -> match.number() != Mark.ABSENT).toList();
        List<Member> certain = there.stream().filter(this::isCertain).toList();
        boolean isExact = there.stream().allMatch(Ranking::isExact);
        this.lows = sorted(there, true);
        this.highs = isExact ? lows : sorted(there, false);
        boolean allCertain = certain.size() == there.size();
        this.certainLows = allCertain ? lows : sorted(certain, true);
        this.certainHighs = allCertain ? highs : isExact ? certainLows : sorted(certain, false);
        this.ties = ties;
        this.ordered = inOrder
                ? there.stream()
                        .sorted(Comparator.comparing(this::reach, Numbers::compare))
                        .toList()
                : List.of();
        this.uncertain = there.stream()
                .filter(match -> match.truth() != Truth.TRUE || !isExact(match))
                .toList();
        this.byFact = new IdentityHashMap<>(self < 0 ? 0 : there.size());
        if (self >= 0) {
            there.forEach(match -> match.follow(byFact.put(match.fact(self), match)));
        }
    }

    /** Whether the relation can be certain of a member; that two numbers are the same can only be of exact ones. */
    private boolean isCertain(Member match) {
        boolean comparable = relation == Relation.EQUAL ? isExact(match) : !Range.isOptional(match.number());
        return match.truth() == Truth.TRUE && comparable;
    }

    private static boolean isExact(Member match) {
        return Numbers.isExact(match.number());
    }

    private static SortedNumbers sorted(List<Member> matches, boolean low) {
        Object[] ends = new Object[matches.size()];
        for (int i = 0; i < ends.length; i++) {
            Object number = matches.get(i).number();
            ends[i] = low ? Numbers.low(number) : Numbers.high(number);
        }
        return SortedNumbers.of(ends);
    }

    /** The end of a member's number that may reach that of who asks. */
    private Object reach(Member match) {
        return isAbove() ? Numbers.high(match.number()) : Numbers.low(match.number());
    }

    /** How many certain members the relation certainly holds for. */
    private int certain(Object own) {
        Object low = Numbers.low(own);
        Object high = Numbers.high(own);
        return switch (relation) {
            case MORE -> certainLows.size() - certainLows.upTo(high);
            case AT_LEAST -> certainLows.size() - certainLows.below(high);
            case LESS -> certainHighs.below(low);
            case AT_MOST -> certainHighs.upTo(low);
            case EQUAL -> Numbers.compare(low, high) == 0 ? certainLows.upTo(low) - certainLows.below(low) : 0;
            case UNEQUAL -> throw new IllegalStateException("no rank is counted by !=");
        };
    }

    /** Whether nothing is uncertain of any member, so that what is possible is certain. */
    private boolean isSettled() {
        return certainHighs == lows;
    }

    /** How many members the relation possibly holds for. */
    private int possible(Object own) {
        Object low = Numbers.low(own);
        Object high = Numbers.high(own);
        return switch (relation) {
            case MORE -> highs.size() - highs.upTo(low);
            case AT_LEAST -> highs.size() - highs.below(low);
            case LESS -> lows.below(high);
            case AT_MOST -> lows.upTo(high);
            case EQUAL -> lows.upTo(high) - highs.below(low);
            case UNEQUAL -> throw new IllegalStateException("no rank is counted by !=");
        };
    }

    /** Whether those above who asks are counted, rather than those below or beside. */
    private boolean isAbove() {
        return relation == Relation.MORE || relation == Relation.AT_LEAST;
    }

    /** The members whose number may be the same, so that what else is asked of them decides. */
    private List<Member> ties(Object own) {
        if (!ties || ordered.isEmpty()) {
            return List.of();
        }
        Object reached = isAbove() ? Numbers.low(own) : Numbers.high(own);
        SortedNumbers reaching = isAbove() ? highs : lows;
        return ordered.subList(reaching.below(reached), reaching.upTo(reached));
    }

    /** How many members there are. */
    public int size() {
        return lows.size();
    }

    /**
     * How many members count for who asks, a range if that is not certain.
     *
     * @param own the number of who asks
     * @param asking the fact that is left out; null if none is
     * @param look whether a single member counts
     */
    public Object count(Object own, @Nullable Object asking, Function<Member, Truth> look) {
        if (own == Mark.ABSENT) {
            return Numbers.of(0);
        }
        int certain = Range.isOptional(own) ? 0 : certain(own);
        int possible = isSettled() && Numbers.isExact(own) ? certain : possible(own);
        for (Member tie : ties(own)) {
            Truth truth = look.apply(tie);
            certain += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        for (Member self = asking == null ? null : byFact.get(asking); self != null; self = self.other()) {
            Truth truth = look.apply(self);
            certain -= truth == Truth.TRUE ? 1 : 0;
            possible -= truth == Truth.FALSE ? 0 : 1;
        }
        return Totals.count(certain, possible);
    }

    /** The members that certainly count and whose numbers are nearest to that of who asks. */
    public List<Member> nearest(Object own, int most, Predicate<Member> counts) {
        List<Member> nearest = new ArrayList<>();
        boolean down = relation == Relation.LESS || relation == Relation.AT_MOST;
        int at = down ? lows.upTo(Numbers.high(own)) - 1 : (isAbove() ? highs : lows).below(Numbers.low(own));
        while (nearest.size() < most && at >= 0 && at < ordered.size()) {
            if (counts.test(ordered.get(at))) {
                nearest.add(ordered.get(at));
            }
            at += down ? -1 : 1;
        }
        return nearest;
    }

    /** The members of which it may not be certain whether they count; of those that only who asks leaves in doubt, one for all. */
    public List<Member> doubtful(Object own, Predicate<Member> open) {
        List<Member> doubtful = new ArrayList<>();
        boolean known = Numbers.isExact(own);
        boolean found = known;
        for (Member member : known ? uncertain : ordered) {
            boolean sure = member.truth() == Truth.TRUE && isExact(member);
            if (!(sure && found) && open.test(member)) {
                doubtful.add(member);
                found |= sure;
            }
        }
        if (known) {
            ties(own).stream().filter(open).forEach(doubtful::add);
        }
        return doubtful;
    }

    /** The number of the member at a place of the order in which members count, from 1; absent where there is none that is known. */
    public Object at(int place) {
        boolean isInRange = isSettled() && place > 0 && place <= size();
        return isInRange ? ordered.get(isAbove() ? size() - place : place - 1).number() : Mark.ABSENT;
    }
}
