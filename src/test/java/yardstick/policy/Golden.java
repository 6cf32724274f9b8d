package yardstick.policy;

import java.nio.file.Path;
import java.util.Collection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import yardstick.problem.Problem;

/** The golden texts about policy folders. */
final class Golden {

    private static final yardstick.Golden TEXTS = yardstick.Golden.of("policy");

    private Golden() {}

    /** Asserts that reading the draft is refused with exactly the problems of the golden text. */
    static void assertRefused(Draft draft, String name) {
        assertRefused(draft::read, draft.folder(), name);
    }

    static void assertRefused(ThrowingCallable reading, Path folder, String name) {
        TEXTS.assertRefused(reading, folder, name);
    }

    static void assertProblems(Collection<Problem> problems, Path folder, String name) {
        TEXTS.assertProblems(problems, folder, name);
    }

    static void assertText(String actual, String name) {
        TEXTS.assertText(actual, name);
    }
}
