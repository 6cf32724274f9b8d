package yardstick.evaluate.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.rank.DividedMembers;
import yardstick.evaluate.rank.Member;
import yardstick.evaluate.rank.Placing;
import yardstick.evaluate.rank.Ranking;
import yardstick.evaluate.reference.Placement.Rival;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Operator;
import yardstick.number.Range;
import yardstick.rule.Aggregate;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Doubt;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Relation;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Rank;
import yardstick.vocabulary.Subject;

/** A rank among so many that they are put in order once, and that its evidence is the place and the nearest alone. */
final class Ranked {

    /** Among no more than so many, everybody is compared and told. */
    static final int FEW = 12;

    private static final int NEAREST = 5;

    private final Condition.Accumulate accumulate;
    private final DividedMembers members;
    private final Placing placing;
    private final int[] slots;
    private final Map<List<Object>, Ranking> rankings = new HashMap<>();

    private Ranked(Condition.Accumulate accumulate, DividedMembers members, Placing placing) {
        this.accumulate = accumulate;
        this.members = members;
        this.placing = placing;
        this.slots = members.slots();
    }

    /** The rank that a condition counts; null if it counts none. */
    static @Nullable Ranked of(Condition.Accumulate accumulate, Rule rule) {
        DividedMembers members = DividedMembers.of(accumulate, rule);
        Placing placing = members == null ? null : Placing.of(accumulate, members);
        return members == null || placing == null ? null : new Ranked(accumulate, members, placing);
    }

    /** Fills in the results of functions; false if there are few members, who are to be compared one by one. */
    boolean fill(Object[] frame, Matching matching, boolean explaining, @Nullable Subject asking) {
        List<Object> key = new ArrayList<>();
        members.keys().forEach(read -> key.add(read.value(frame)));
        Ranking ranking = rankings.computeIfAbsent(key, any -> rank(frame, matching));
        if (ranking.size() <= FEW) {
            return false;
        }
        Object own = placing.own().value(frame);
        Object count = ranking.count(
                own,
                placing.leftOut(frame),
                member -> member.truth().and(placing.test().truth(at(member, frame))));
        List<Doubt> doubts =
                explaining && count instanceof Range ? doubts(ranking, own, count, frame, matching) : List.of();
        Set<Reading> nearest = explaining ? nearest(ranking, own, frame, matching) : Set.of();
        for (SetFunction function : accumulate.functions()) {
            Set<Reading> readings = new LinkedHashSet<>(nearest);
            if (explaining && asking != null) {
                readings.add(place(ranking, count, function, frame, asking));
            }
            frame[function.slot()] = new Aggregate(count, doubts, readings);
        }
        return true;
    }

    private Ranking rank(Object[] frame, Matching matching) {
        return placing.rank(members(frame, matching), slots, true);
    }

    private List<Member> members(Object[] frame, Matching matching) {
        List<Member> all = new ArrayList<>();
        matching.members(members.common(), frame, (match, truth) -> {
            Object[] facts = new Object[slots.length];
            for (int i = 0; i < slots.length; i++) {
                facts[i] = match[slots[i]];
            }
            return all.add(new Member(facts, placing.theirs().value(match), truth));
        });
        return all;
    }

    /** How those ahead of a subject are counted, one by one; nothing where it is not an order in which they are. */
    List<Placement> placements(Object[] frame, Matching matching, Subject asking) {
        if (placing.relation() == Relation.EQUAL) {
            return List.of();
        }
        matching.truth(accumulate, frame);
        List<Rival> rivals = new ArrayList<>();
        for (Member member : members(frame, matching)) {
            Subject subject = subject(at(member, frame), slots);
            if (subject == null) {
                return List.of();
            }
            rivals.add(rival(subject, member, frame, matching));
        }
        boolean itself = rivals.stream().anyMatch(each -> each.subject() == asking && each.ahead() != Truth.FALSE);
        if (itself && isStrict()) {
            return List.of();
        }
        boolean among = rivals.removeIf(each -> each.subject() == asking);
        rivals.removeIf(each -> each.number() == Mark.ABSENT);
        rivals.sort(order());
        return accumulate.functions().stream()
                .map(function -> new Placement(
                        function,
                        placing.own(),
                        placing.relation(),
                        placing.own().value(frame),
                        ((Aggregate) frame[function.slot()]).value(),
                        Math.max(0, taken(function, frame) - (itself ? 1 : 0)),
                        among,
                        List.copyOf(rivals)))
                .toList();
    }

    private Rival rival(Subject subject, Member member, Object[] frame, Matching matching) {
        Truth ahead = truth(member, frame).and(placing.test().truth(frame));
        Set<Input> missing = ahead == Truth.UNKNOWN ? matching.missing(accumulate.source(), frame) : Set.of();
        return new Rival(subject, member.number(), ahead, missing);
    }

    /** Whoever would count first in front. */
    private Comparator<Rival> order() {
        return placing.relation().holds(1)
                ? Comparator.comparing((Rival each) -> Numbers.high(each.number()), Numbers::compare)
                        .reversed()
                : Comparator.comparing(each -> Numbers.low(each.number()), Numbers::compare);
    }

    /** Whether those with the same number do not count. */
    private boolean isStrict() {
        return placing.relation().ordering() && !placing.relation().holds(0);
    }

    /** Whom a match is about: a subject in it, or else whose its first fact is. */
    private static @Nullable Subject subject(Object[] frame, int[] slots) {
        for (int slot : slots) {
            if (frame[slot] instanceof Subject subject) {
                return subject;
            }
        }
        for (int slot : slots) {
            if (frame[slot] instanceof Measure measure) {
                return measure.of();
            }
            if (frame[slot] instanceof Attribute attribute) {
                return attribute.of();
            }
        }
        return null;
    }

    private Object[] at(Member member, Object[] frame) {
        member.put(slots, frame);
        return frame;
    }

    private Truth truth(Member member, Object[] frame) {
        at(member, frame);
        Truth truth = member.truth();
        for (Test test : members.tests()) {
            truth = truth.and(test.truth(frame));
        }
        return truth;
    }

    private List<Doubt> doubts(Ranking ranking, Object own, Object count, Object[] frame, Matching matching) {
        List<Doubt> doubts = new ArrayList<>();
        for (Member member : ranking.doubtful(own, each -> truth(each, frame) == Truth.UNKNOWN)) {
            Set<Input> missing = matching.missing(accumulate.source(), at(member, frame));
            if (!missing.isEmpty()) {
                doubts.add(new Doubt(count, missing));
            }
        }
        return doubts;
    }

    private Set<Reading> nearest(Ranking ranking, Object own, Object[] frame, Matching matching) {
        Set<Reading> readings = new LinkedHashSet<>();
        for (Member member : ranking.nearest(own, NEAREST, each -> truth(each, frame) == Truth.TRUE)) {
            readings.addAll(matching.ofMember(accumulate.source(), at(member, frame)));
        }
        return readings;
    }

    /** The place, one more than the count of those ahead; the count itself where those at the same place are counted too. */
    private Reading place(Ranking ranking, Object count, SetFunction function, Object[] frame, Subject asking) {
        Object cut = isStrict() ? ranking.at(taken(function, frame)) : Mark.ABSENT;
        Rank rank =
                new Rank(asking, function.name(), ranking.size(), Numbers.isExact(cut) ? Numbers.decimal(cut) : null);
        return isStrict()
                ? new Reading(rank, "place", Numbers.apply(Operator.PLUS, count, BigDecimal.ONE))
                : new Reading(rank, "count", count);
    }

    /** How many places the rule takes, where it compares the count to a number; 0 if it does not. */
    private int taken(SetFunction function, Object[] frame) {
        for (Test test : accumulate.tests()) {
            if (test instanceof Comparison comparison
                    && comparison.left() instanceof Result result
                    && result.slot() == function.slot()) {
                return places(comparison.relation(), comparison.right().value(frame));
            }
        }
        return 0;
    }

    private static int places(Relation relation, Object limit) {
        if (!Numbers.isExact(limit)) {
            return 0;
        }
        BigDecimal number = Numbers.decimal(limit);
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE / 2)) > 0) {
            return 0;
        }
        return switch (relation) {
            case LESS, AT_LEAST -> number.setScale(0, RoundingMode.CEILING).intValueExact();
            case AT_MOST, MORE -> number.setScale(0, RoundingMode.FLOOR).intValueExact() + 1;
            case EQUAL, UNEQUAL -> 0;
        };
    }
}
