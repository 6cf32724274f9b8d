package yardstick.mutation;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A mistake that could be put into a policy.
 *
 * @param in the rule or the parameter that it is made in
 * @param mutant makes it; none where the checker refuses what comes out
 */
record Slip(Mutation kind, String in, String file, Supplier<Optional<Mutant>> mutant) {

    /** Whether its rule or parameter, its file or its kind has a text in its name. */
    boolean isNamed(String text) {
        return Stream.of(in, file, kind.title().zh(), kind.title().en()).anyMatch(name -> name.contains(text));
    }
}
