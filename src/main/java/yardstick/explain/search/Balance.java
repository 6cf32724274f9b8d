package yardstick.explain.search;

/**
 * What turns where a sum of figures passes zero.
 *
 * @param sameness whether the figures have to come to the very number
 */
record Balance(LinearForm sum, boolean sameness) {}
