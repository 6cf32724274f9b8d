package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A zone or party and a designation that belong together since a period: a grant or an application. The two have at most one of
 * those.
 */
public sealed interface Pair extends Subject permits Grant, Application {

    /** The zone or party that carries or seeks the designation. */
    @Override
    Holder holder();

    /** The zone that carries or seeks the designation; none where a party does. */
    default @Nullable Zone zone() {
        return inZone();
    }

    /** The party that carries or seeks the designation; none where a zone does. */
    default @Nullable Party party() {
        return ofParty();
    }

    /** The designation carried or sought. */
    Designation designation();

    /** The first period of it. */
    Period since();

    /** How many years of it are complete at {@code asOf}, in the calendar of its periods. */
    default int years() {
        return (tenure() - 1) / since().unit().perYear();
    }

    @Override
    default Designation ofDesignation() {
        return designation();
    }
}
