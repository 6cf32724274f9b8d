package yardstick.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.facts.FactText;
import yardstick.problem.InvalidInput;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.Kind;

/** What crosses between machines is text, and says the same on the other side. */
class TextsTest {

    private static final Path CHENGDU = Path.of("rules/chengdu-empowerment");

    private static Object sent(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void all_that_crosses_arrives_as_it_was_sent() throws IOException, ClassNotFoundException {
        FactText facts = new FactText("row 1", "{\"zones\": [{\"id\": \"Z1\", \"name\": \"示例𠮷\"}]}");
        for (Object text : List.of(
                PolicyText.read(CHENGDU),
                facts,
                Shard.ofZones(new ArrayList<>(List.of(facts))),
                Shard.ofDesignation("D1", List.of(facts, facts)),
                new DecisionText("Z1", "", "D1", Kind.GRANT, "", "EXIT", "{}"))) {
            assertThat(sent(text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/chengdu-empowerment",
                "rules/mianyang-positioning",
                "rules/guiyang-industry",
                "rules/tianfu-collaboration",
                "rules/mianyang-recognition",
                "rules/mianyang-siting",
                "rules/chengdu-2019"
            })
    void a_policy_as_text_is_the_policy_of_the_folder(Path folder) {
        Policy fromText = PolicyText.read(folder).compile();
        Policy fromFolder = Policy.load(folder);

        assertThat(fromText.folder().digest()).isEqualTo(fromFolder.folder().digest());
        assertThat(fromText.folder().ruleFiles()).isEqualTo(fromFolder.folder().ruleFiles());
        assertThat(fromText.rules()).isEqualTo(fromFolder.rules());
    }

    @Test
    void a_policy_that_is_not_sound_is_refused_when_it_is_read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("exit.drl"), "rule");

        assertThat(catchThrowableOfType(InvalidInput.class, () -> PolicyText.read(folder))
                        .problems())
                .isEqualTo(catchThrowableOfType(InvalidInput.class, () -> Policy.load(folder))
                        .problems());
    }

    @Test
    void the_problems_of_a_policy_as_text_name_its_files() {
        TreeMap<String, String> files = new TreeMap<>(PolicyText.read(CHENGDU).files());
        files.put("exit.drl", files.get("exit.drl").replace("withdrawn == true", "withdrown == true"));
        PolicyText wrong = new PolicyText("rules/chengdu-empowerment", files);

        assertThat(catchThrowableOfType(InvalidInput.class, wrong::compile).problems())
                .anySatisfy(problem -> assertThat(problem.location().file())
                        .isEqualTo(CHENGDU.resolve("exit.drl").toString()));
    }

    @Test
    void parameters_in_gb18030_become_utf8_without_a_mark(@TempDir Path folder) throws IOException {
        for (String name : PolicyText.read(CHENGDU).files().keySet()) {
            Files.copy(CHENGDU.resolve(name), folder.resolve(name));
        }
        String parameters = Files.readString(CHENGDU.resolve("parameters.csv"));
        Files.writeString(folder.resolve("parameters.csv"), parameters, Charset.forName("GB18030"));

        assertThat(PolicyText.read(folder).files().get("parameters.csv"))
                .isEqualTo(parameters.substring("\uFEFF".length()));
    }

    @Test
    void a_decision_is_written_as_evaluate_writes_it_but_in_one_line() throws IOException {
        Policy policy = Policy.load(CHENGDU);
        Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        EvaluationJson.write(evaluation, json);

        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        List<String> written = new ArrayList<>();
        exact.readTree(json.toByteArray()).get("decisions").forEach(decision -> written.add(decision.toString()));
        assertThat(evaluation.decisions())
                .extracting(decision -> DecisionText.of(decision).json())
                .isEqualTo(written);
    }

    @Test
    void decisions_are_in_the_order_of_an_evaluation() {
        Policy policy = Policy.load(CHENGDU);
        List<DecisionText> texts =
                policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json"))).decisions().stream()
                        .map(DecisionText::of)
                        .toList();

        assertThat(texts).isSortedAccordingTo(DecisionText.ORDER).hasSizeGreaterThan(100);
    }
}
