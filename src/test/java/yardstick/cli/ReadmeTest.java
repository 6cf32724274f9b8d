package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.readme.Readme;

/** What a README shows of a result is what the program says. */
class ReadmeTest {

    @TestFactory
    Stream<DynamicTest> what_is_shown_after_a_command_is_what_it_prints() {
        return Stream.of(Readme.values()).flatMap(readme -> {
            List<DynamicTest> tests = new ArrayList<>();
            List<Readme.Block> blocks = readme.blocks();
            for (int at = 0; at + 1 < blocks.size(); at++) {
                List<String> commands = Readme.commands(blocks.get(at));
                Readme.Block next = blocks.get(at + 1);
                if (commands.size() == 1
                        && next.language().equals("text")
                        && next.heading().equals(blocks.get(at).heading())
                        && isNoTableOfKeys(next)) {
                    tests.add(DynamicTest.dynamicTest(
                            readme + " " + commands.get(0),
                            () -> assertThat(Run.of(commands.get(0).split(" +")).out())
                                    .contains(next.text())));
                }
            }
            assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
            return tests.stream();
        });
    }

    private static boolean isNoTableOfKeys(Readme.Block block) {
        return !block.text().startsWith("policy ");
    }

    @ParameterizedTest
    @EnumSource
    void the_decision_that_is_shown_is_the_one_that_is_made(Readme readme) throws IOException {
        ObjectMapper json = new ObjectMapper();
        String shown = readme.blocks("json").get(0).text();
        JsonNode all = json.readTree(Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--format", "json")
                .out());

        assertThat(StreamSupport.stream(all.path("decisions").spliterator(), false))
                .contains(json.readTree(shown));
    }
}
