package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Policy;
import yardstick.oracle.ChengduOracle;
import yardstick.oracle.Expected;
import yardstick.oracle.MianyangOracle;
import yardstick.oracle.Open;
import yardstick.oracle.RandomDossier;

/** Both policies decide what an independent reading of the specification decides. */
class OracleTest {

    private static Policy chengdu;
    private static Policy mianyang;

    @BeforeAll
    static void load() {
        chengdu = Policy.load(Path.of("rules/chengdu-empowerment"));
        mianyang = Policy.load(Path.of("rules/mianyang-positioning"));
    }

    @Test
    void chengdu_decides_random_dossiers_as_the_oracle_does() {
        Seeds.upTo(800).forEach(seed -> {
            JsonNode dossier = RandomDossier.chengdu(seed);
            agree(seed, chengdu, dossier, ChengduOracle.decide(dossier, RandomDossier.parameters()));
            Map<String, BigDecimal> parameters = RandomDossier.parameters(seed);
            Policy varied = chengdu.withParameters(parameters);
            agree(seed, varied, dossier, ChengduOracle.decide(dossier, parameters));
        });
    }

    @Test
    void mianyang_decides_random_dossiers_as_the_oracle_does() {
        Seeds.upTo(800).forEach(seed -> {
            JsonNode dossier = RandomDossier.mianyang(seed);
            agree(seed, mianyang, dossier, MianyangOracle.decide(dossier, RandomDossier.mianyangParameters()));
            Map<String, BigDecimal> parameters = RandomDossier.mianyangParameters(seed);
            Policy varied = mianyang.withParameters(parameters);
            agree(seed, varied, dossier, MianyangOracle.decide(dossier, parameters));
        });
    }

    private static void agree(long seed, Policy policy, JsonNode dossier, List<Expected> expected) {
        List<String> found = Told.decisions(
                policy.evaluate(Facts.dossier(dossier, policy.unit())).decisions());
        assertThat(Told.difference(Told.expected(expected), found))
                .as("%s, seed %d", policy.folder().id(), seed)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue-2018", "catalogue-2018-featured-unknown"})
    void mianyang_decides_its_fixture_as_the_oracle_does(String name) {
        JsonNode dossier = Facts.tree(Path.of("fixtures/mianyang-positioning", name + ".json"));
        agree(0, mianyang, dossier, MianyangOracle.decide(dossier, RandomDossier.mianyangParameters()));
    }

    @Test
    void chengdu_decides_its_fixture_as_the_oracle_does() {
        JsonNode dossier = Facts.tree(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
        agree(0, chengdu, dossier, ChengduOracle.decide(dossier, RandomDossier.parameters()));
    }

    @Test
    void chengdu_decides_its_fixture_as_was_expected_when_it_was_written() {
        JsonNode dossier = Facts.tree(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
        JsonNode golden = Facts.tree(Path.of("src/test/resources/golden/chengdu-empowerment-2020Q2.outcomes.json"));
        agree(
                0,
                chengdu,
                dossier,
                elements(golden).stream().map(OracleTest::expected).toList());
    }

    private static Expected expected(JsonNode decision) {
        List<Open> open = elements(decision.get("open")).stream()
                .map(rule -> new Open(
                        rule.get("rule").textValue(), rule.get("outcome").textValue(), texts(rule.get("missing"))))
                .toList();
        return new Expected(
                decision.get("zone").textValue(),
                decision.get("designation").textValue(),
                decision.get("kind").textValue(),
                decision.get("outcome").textValue(),
                texts(decision.get("grounds")),
                open);
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::textValue).toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
