package yardstick.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import yardstick.rule.Place;

/** What a test says, without negations. */
public sealed interface Claim {

    /** Where the author wrote it. */
    Place place();

    /** One quantity has one of some values. */
    record Single(Quantity about, Values values, Place place) implements Claim {

        public boolean isNever() {
            return values.isEmpty();
        }

        public boolean isAlways() {
            return about.isAlwaysIn(values);
        }
    }

    /** All claims hold. */
    record All(List<Claim> claims, Place place) implements Claim {}

    /** At least one claim holds. */
    record Some(List<Claim> claims, Place place) implements Claim {}

    /** Claims joined by {@code &&}; about one quantity, they are one claim. */
    static Claim all(List<Claim> claims, Place place) {
        return joined(claims, place, true, new All(claims, place));
    }

    /** Claims joined by {@code ||}; about one quantity, they are one claim, unless no side alone may be known to hold. */
    static Claim some(List<Claim> claims, Place place) {
        boolean range = claims.stream()
                .anyMatch(claim -> claim instanceof Single single && single.about.is(Quantity.Trait.RANGE));
        return range ? new Some(claims, place) : joined(claims, place, false, new Some(claims, place));
    }

    private static Claim joined(List<Claim> claims, Place place, boolean all, Claim otherwise) {
        Single joined = null;
        for (Claim claim : claims) {
            if (!(claim instanceof Single single)
                    || (joined != null && !joined.about.key().equals(single.about.key()))) {
                return otherwise;
            }
            Values values = joined == null
                    ? single.values
                    : all ? joined.values.and(single.values) : joined.values.or(single.values);
            joined = new Single(single.about, single.about.within(values), place);
        }
        return joined == null ? otherwise : joined;
    }

    /** The parts that hold together. */
    static List<Claim> parts(List<Claim> claims) {
        List<Claim> parts = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof All all) {
                parts.addAll(parts(all.claims));
            } else {
                parts.add(claim);
            }
        }
        return parts;
    }
}
