package yardstick.evaluate.batch;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.batch.CommonMatches.Match;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.rule.Relation;
import yardstick.rule.Truth;

/** Members in the order of their numbers, of which some may be known by their bounds alone, or may not be members. */
final class Ranking {

    private final Relation relation;
    /** Of the members that are certain, the least that their numbers can be, and the most. */
    private final SortedNumbers certainLows;

    private final SortedNumbers certainHighs;
    /** The same of all members. */
    private final SortedNumbers lows;

    private final SortedNumbers highs;
    /** In the order of that end of their numbers which may reach that of who asks; empty where ties do not matter. */
    private final List<Match> ordered;

    private final Map<Object, Match> byFact;

    /**
     * Puts matches in order.
     *
     * @param ties whether those with the same number will be asked for
     * @param self place of the fact by which matches will be asked for; negative if they will not
     */
    Ranking(List<Match> matches, Relation relation, boolean ties, int self) {
        this.relation = relation;
        List<Match> there =
                matches.stream().filter(match -> match.number() != Mark.ABSENT).toList();
        List<Match> certain = there.stream().filter(this::isCertain).toList();
        boolean isExact = there.stream().allMatch(Ranking::isExact);
        this.lows = sorted(there, true);
        this.highs = isExact ? lows : sorted(there, false);
        boolean allCertain = certain.size() == there.size();
        this.certainLows = allCertain ? lows : sorted(certain, true);
        this.certainHighs = allCertain ? highs : isExact ? certainLows : sorted(certain, false);
        this.ordered = ties
                ? there.stream()
                        .sorted(Comparator.comparing(this::reach, Numbers::compare))
                        .toList()
                : List.of();
        this.byFact = new IdentityHashMap<>(self < 0 ? 0 : there.size());
        if (self >= 0) {
            there.forEach(match -> match.follow(byFact.put(match.fact(self), match)));
        }
    }

    /** Whether the relation can be certain of a member; that two numbers are the same can only be of exact ones. */
    private boolean isCertain(Match match) {
        boolean comparable = relation == Relation.EQUAL ? isExact(match) : !Range.isOptional(match.number());
        return match.truth() == Truth.TRUE && comparable;
    }

    private static boolean isExact(Match match) {
        return !(match.number() instanceof Range) && match.number() != Mark.UNKNOWN;
    }

    private static SortedNumbers sorted(List<Match> matches, boolean low) {
        Object[] ends = new Object[matches.size()];
        for (int i = 0; i < ends.length; i++) {
            Object number = matches.get(i).number();
            ends[i] = low ? Numbers.low(number) : Numbers.high(number);
        }
        return SortedNumbers.of(ends);
    }

    /** The end of a member's number that may reach that of who asks. */
    private Object reach(Match match) {
        return relation == Relation.MORE ? Numbers.high(match.number()) : Numbers.low(match.number());
    }

    /** How many certain members the relation certainly holds for. */
    int certain(Object own) {
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
    boolean isSettled() {
        return certainHighs == lows;
    }

    /** How many members the relation possibly holds for. */
    int possible(Object own) {
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

    /** The members whose number may be the same, so that what else is asked of them decides. */
    List<Match> ties(Object own) {
        if (ordered.isEmpty()) {
            return List.of();
        }
        boolean more = relation == Relation.MORE;
        Object reached = more ? Numbers.low(own) : Numbers.high(own);
        SortedNumbers reaching = more ? highs : lows;
        return ordered.subList(reaching.below(reached), reaching.upTo(reached));
    }

    /** A match of a fact, which leads to the others; null if there is none. */
    @Nullable
    Match of(Object fact) {
        return byFact.get(fact);
    }
}
