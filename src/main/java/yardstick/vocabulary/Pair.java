package yardstick.vocabulary;

/**
 * A zone and a designation that belong together since a period: a grant or an application. A zone and a designation have at most one of
 * the two.
 */
public sealed interface Pair extends Subject permits Grant, Application {

    /** The zone that carries or seeks the designation. */
    Zone zone();

    /** The designation carried or sought. */
    Designation designation();

    /** The first period of it. */
    Period since();

    /** How many years of it are complete at {@code asOf}, in the calendar of its periods. */
    default int years() {
        return (tenure() - 1) / since().unit().perYear();
    }

    @Override
    default Zone inZone() {
        return zone();
    }

    @Override
    default Designation ofDesignation() {
        return designation();
    }
}
