package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import yardstick.evaluate.rank.DividedMembers;
import yardstick.evaluate.rank.Member;
import yardstick.rule.Truth;

/** The matches of conditions that many have in common: found by the first that asks, and what is made of them kept for all others. */
final class CommonMatches<T> {

    private final Cell<Map<Object, T>> known;
    private final Cell<List<Member>> found;
    private final MemberKey key;
    private final int[] slots;
    private final Step find;
    private final Function<List<Member>, T> make;

    /**
     * Matches that are not looked for yet.
     *
     * @param number what is read of each match as it is found
     */
    CommonMatches(
            StepChain chain,
            Layout layout,
            DividedMembers members,
            CompiledExpression number,
            Function<List<Member>, T> make) {
        this.known = layout.shared(world -> new ConcurrentHashMap<>());
        this.found = layout.own(world -> new ArrayList<>());
        this.key = new MemberKey(members.keys());
        this.slots = members.slots();
        this.find = chain.all(members.common(), keeping(number));
        this.make = make;
    }

    private Step keeping(CompiledExpression number) {
        return new Step() {
            @Override
            Truth match(Object[] frame, Truth before, Run run) {
                Object[] facts = new Object[slots.length];
                for (int i = 0; i < slots.length; i++) {
                    facts[i] = frame[slots[i]];
                }
                found.in(run).add(new Member(facts, number.of(frame), before));
                return Truth.FALSE;
            }
        };
    }

    /** What was made of the matches that belong to who asks. */
    T of(Object[] frame, Run run) {
        Object belongs = key.of(frame);
        T made = known.in(run).get(belongs);
        return made != null ? made : known.in(run).computeIfAbsent(belongs, any -> find(frame, run));
    }

    private T find(Object[] frame, Run run) {
        List<Member> matches = found.in(run);
        matches.clear();
        find.match(frame, Truth.TRUE, run);
        T made = make.apply(matches);
        matches.clear();
        return made;
    }

    /** Puts the facts of a match where the frame has them. */
    void put(Member match, Object[] frame) {
        match.put(slots, frame);
    }
}
