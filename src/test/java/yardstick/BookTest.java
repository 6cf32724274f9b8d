package yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import yardstick.cases.Cases;
import yardstick.cases.PolicyCases;

/** The book of examples: what officers ask for again and again, each as a policy of a few rules with its cases. */
class BookTest {

    private static final Path BOOK = Path.of("src/test/resources/book");

    private static List<Path> idioms() {
        try (Stream<Path> folders = Files.list(BOOK)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicNode> each_idiom_decides_its_cases() {
        return idioms().stream()
                .map(idiom -> DynamicContainer.dynamicContainer(
                        idiom.getFileName().toString(),
                        PolicyCases.in(idiom.resolve("rules"), idiom.resolve("cases"))));
    }

    @Test
    void each_idiom_has_a_case_in_which_something_is_missing_and_cases_for_each_outcome() {
        assertThat(idioms()).hasSize(12).allSatisfy(idiom -> {
            Policy policy = Policy.load(idiom.resolve("rules"));
            List<String> outcomes = Cases.read(policy, idiom.resolve("cases")).all().stream()
                    .flatMap(each -> each.expect().stream())
                    .map(each -> each.outcome())
                    .toList();
            assertThat(outcomes).contains("UNDETERMINED");
            policy.folder()
                    .matters()
                    .forEach(matter -> matter.outcomes()
                            .forEach(outcome -> assertThat(outcomes).contains(outcome.code())));
        });
    }

    @Test
    void nothing_in_the_book_is_doubtful() {
        assertThat(idioms())
                .allSatisfy(
                        idiom -> assertThat(Policy.load(idiom.resolve("rules")).warnings())
                                .isEmpty());
    }
}
