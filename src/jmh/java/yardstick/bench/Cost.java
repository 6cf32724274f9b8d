package yardstick.bench;

/**
 * What one operation costs.
 *
 * @param cpu milliseconds of all threads, with garbage collection and compilation
 * @param wall milliseconds
 * @param bytes allocated
 */
record Cost(double cpu, double wall, double bytes) {}
