package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.readme.Readme;

/** What a README shows of a result is what the program says. */
class ReadmeTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private static final String SITING = "rules/mianyang-siting";
    private static final String SITING_FACTS = "fixtures/mianyang-siting/2023Q4.json";
    private static final String JSON = "--format=json";

    private static final List<List<String>> RESULTS = List.of(
            List.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--near", "5%", JSON),
            List.of("evaluate", SITING, SITING_FACTS, JSON),
            List.of("explain", Run.CHENGDU, Run.CHENGDU_FACTS, "--zone", "Z28", "--designation", "D05", JSON),
            List.of("sweep", Run.CHENGDU, Run.CHENGDU_FACTS, "--parameter", "成效底线=59:60:1", JSON),
            List.of("diff", Run.CHENGDU, "fixtures/chengdu-empowerment/floor-65", Run.CHENGDU_FACTS, JSON),
            List.of("replay", Run.CHENGDU, Run.CHENGDU_FACTS, "--from", "2020Q1", JSON),
            List.of("test", Run.MIANYANG, "fixtures/mianyang-positioning/cases", "--coverage", JSON),
            List.of("check", Run.CHENGDU, JSON));

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

    @ParameterizedTest
    @EnumSource
    void every_key_of_a_result_is_told(Readme readme) throws IOException {
        Set<String> told = new TreeSet<>();
        readme.blocks("text")
                .forEach(block -> WORD.matcher(block.text()).results().forEach(word -> told.add(word.group())));

        for (List<String> command : RESULTS) {
            JsonNode result = new ObjectMapper()
                    .readTree(Run.of(command.toArray(String[]::new)).out());
            assertThat(told).as(command.get(0)).containsAll(keys(result));
        }
    }

    /** The names of fields, though not those that are outcomes or names of the policy. */
    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.properties().forEach(field -> {
            if (field.getKey().matches("[a-z]\\w*")) {
                keys.add(field.getKey());
            }
            keys.addAll(keys(field.getValue()));
        });
        if (node.isArray()) {
            node.forEach(each -> keys.addAll(keys(each)));
        }
        return keys;
    }
}
