package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Truth;

/** The matches of conditions that many have in common: found by the first that asks, and what is made of them kept for all others. */
final class CommonMatches<T> {

    private final Cell<Map<Object, T>> known;
    private final Cell<List<Match>> found;
    private final MemberKey key;
    private final int[] slots;
    private final Step find;
    private final Function<List<Match>, T> make;

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
            Function<List<Match>, T> make) {
        this.known = layout.shared(world -> new ConcurrentHashMap<>());
        this.found = layout.own(world -> new ArrayList<>());
        this.key = new MemberKey(members.keys());
        this.slots = members.patterns().stream().mapToInt(Pattern::slot).toArray();
        this.find = chain.all(members.common(), keeping(number));
        this.make = make;
    }

    /** A match: the facts in its slots, a number of them, and how certain it is. */
    static final class Match {

        private final Object[] facts;
        private final Object number;
        private final Truth truth;
        private @Nullable Match other;

        Match(Object[] facts, Object number, Truth truth) {
            this.facts = facts;
            this.number = number;
            this.truth = truth;
        }

        Object fact(int place) {
            return facts[place];
        }

        Object number() {
            return number;
        }

        Truth truth() {
            return truth;
        }

        /** Remembers another match of the same fact. */
        void follow(@Nullable Match before) {
            other = before;
        }

        /** Another match of the same fact; null if there is none left. */
        @Nullable
        Match other() {
            return other;
        }
    }

    private Step keeping(CompiledExpression number) {
        return new Step() {
            @Override
            Truth match(Object[] frame, Truth before, Run run) {
                Object[] facts = new Object[slots.length];
                for (int i = 0; i < slots.length; i++) {
                    facts[i] = frame[slots[i]];
                }
                found.in(run).add(new Match(facts, number.of(frame), before));
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
        List<Match> matches = found.in(run);
        matches.clear();
        find.match(frame, Truth.TRUE, run);
        T made = make.apply(matches);
        matches.clear();
        return made;
    }

    /** The place among the facts of a match that a slot has. */
    int place(int slot) {
        int place = 0;
        while (slots[place] != slot) {
            place++;
        }
        return place;
    }

    /** Puts the facts of a match where the frame has them. */
    void put(Match match, Object[] frame) {
        for (int i = 0; i < slots.length; i++) {
            frame[slots[i]] = match.facts[i];
        }
    }
}
