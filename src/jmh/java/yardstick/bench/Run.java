package yardstick.bench;

import org.jspecify.annotations.Nullable;
import yardstick.bench.peer.Contender;

/**
 * The evaluations of one dossier by one contender.
 *
 * @param cost null if the first evaluation passed the limit
 */
record Run(
        Contender contender,
        int zones,
        int missing,
        @Nullable Cost cost) {}
