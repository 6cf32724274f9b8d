package yardstick;

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

/** Golden texts of one package; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {

    private final Path texts;

    private Golden(Path texts) {
        this.texts = texts;
    }

    /** The golden texts of a package. */
    public static Golden of(String name) {
        return new Golden(Path.of("src/test/resources/golden", name));
    }

    /** The folder that holds the texts. */
    public Path folder() {
        return texts;
    }

    /** Asserts that reading a policy folder is refused with exactly the problems of the golden text. */
    public void assertRefused(ThrowingCallable reading, Path policy, String name) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, reading);
        assertThat(refusal).as("refusal").isNotNull();
        assertProblems(refusal.problems(), policy, name);
    }

    /** Asserts that the problems of a policy folder are those of the golden text. */
    public void assertProblems(Collection<Problem> problems, Path policy, String name) {
        String actual = problems.stream().map(Golden::written).collect(Collectors.joining("\n"));
        assertText(actual.replace(policy.toString(), "POLICY").replace('\\', '/'), name);
    }

    /** Asserts that a text is the golden one. */
    public void assertText(String actual, String name) {
        try {
            Path golden = texts.resolve(name + ".txt");
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(texts);
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
