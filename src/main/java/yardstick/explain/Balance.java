package yardstick.explain;

/**
 * What turns where a sum of figures passes zero.
 *
 * @param sameness whether the figures have to come to the very number
 */
record Balance(Linear sum, boolean sameness) {}
