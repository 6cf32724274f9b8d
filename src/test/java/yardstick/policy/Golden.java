package yardstick.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

/** Compares problems with a golden text in both languages; {@code -Dgolden.update=true} writes it anew. */
final class Golden {

    private static final Path TEXTS = Path.of("src/test/resources/golden/policy");

    private Golden() {}

    /** Asserts that reading the draft is refused with exactly the problems of the golden text. */
    static void assertRefused(Draft draft, String name) {
        assertRefused(draft::read, draft.folder(), name);
    }

    static void assertRefused(ThrowingCallable reading, Path folder, String name) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, reading);
        assertThat(refusal).as("refusal").isNotNull();
        assertProblems(refusal.problems(), folder, name);
    }

    static void assertProblems(Collection<Problem> problems, Path folder, String name) {
        String actual = problems.stream().map(Golden::written).collect(Collectors.joining("\n"));
        assertText(actual.replace(folder.toString(), "POLICY").replace('\\', '/'), name);
    }

    static void assertText(String actual, String name) {
        try {
            Path golden = TEXTS.resolve(name + ".txt");
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(TEXTS);
                Files.writeString(golden, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Problem problem) {
        return problem.severity().word() + " " + problem.code() + " " + problem.location() + "\n"
                + (problem.excerpt() == null ? "" : "  | " + problem.excerpt() + "\n")
                + "  " + problem.message().en() + "\n  > " + problem.hint().en() + "\n"
                + "  " + problem.message().zh() + "\n  > " + problem.hint().zh() + "\n";
    }
}
