package yardstick.evaluate.rank;

import org.jspecify.annotations.Nullable;
import yardstick.rule.Truth;

/** A match of the conditions that members of a set have in common for many who ask: its facts, a number of them, and how certain it is. */
public final class Member {

    private final Object[] facts;
    private final Object number;
    private final Truth truth;
    private @Nullable Member other;

    /** A match. */
    public Member(Object[] facts, Object number, Truth truth) {
        this.facts = facts;
        this.number = number;
        this.truth = truth;
    }

    /** Puts its facts where a frame has them. */
    public void put(int[] slots, Object[] frame) {
        for (int i = 0; i < slots.length; i++) {
            frame[slots[i]] = facts[i];
        }
    }

    /** How certain it is. */
    public Truth truth() {
        return truth;
    }

    Object fact(int place) {
        return facts[place];
    }

    /** Its number. */
    public Object number() {
        return number;
    }

    /** Remembers another match of the same fact. */
    void follow(@Nullable Member before) {
        other = before;
    }

    /** Another match of the same fact; null if there is none left. */
    @Nullable
    Member other() {
        return other;
    }
}
