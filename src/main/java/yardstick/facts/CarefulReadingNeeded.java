package yardstick.facts;

/** Thrown by a reading that keeps no places, where there is anything to tell: another reading that keeps them will tell it. */
final class CarefulReadingNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CarefulReadingNeeded() {
        super(null, null, false, false);
    }
}
