package yardstick.number;

/** The end of a range that nothing bounds. */
enum Endless {
    BELOW,
    ABOVE
}
