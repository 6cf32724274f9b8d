package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.cases.PolicyCase;
import yardstick.evaluate.Finding;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Engine;
import yardstick.oracle.RandomDossier;
import yardstick.rule.Conclusion;
import yardstick.vocabulary.Dossier;

/**
 * The policies are plain DRL: stock Drools, compiling the rule files through MVEL with our records on the class path, finds the
 * same grounds on complete dossiers.
 *
 * <p>To each parsed file the test adds what an author need not write: imports of the vocabulary, the dialect, the salience of our
 * strata (stock Drools would fire a conclusion before a later inference), and {@code conclusions.} before the call in the
 * consequence, with the rule's name as its first argument. Periods and earlier decisions are called as the records are, since other types
 * have their names, {@code period == $t} is {@code back == $t.back}, an attribute of no period said is the current one, and the functions
 * of rules are imported. It teaches Drools {@code overlaps} for lists, inserts a difficulty of a whole zone once more for each grant and
 * application that it concerns, and turns off MVEL's compilation in the background, which changes the meaning of rules.
 */
class StockDroolsTest {

    private static final String JITTING = "drools.jittingThreshold";

    private static String jittingBefore;

    @BeforeAll
    static void stopJitting() {
        jittingBefore = System.setProperty(JITTING, "-1");
    }

    @AfterAll
    static void restoreJitting() {
        if (jittingBefore == null) {
            System.clearProperty(JITTING);
        } else {
            System.setProperty(JITTING, jittingBefore);
        }
    }

    /** A policy in both engines. */
    private record Twice(Policy policy, Engine engine, StockDrools stock) {

        static Twice load(String folder) {
            Policy policy = Policy.load(Path.of("rules", folder));
            return new Twice(policy, Engine.compile(policy.rules().rules()), StockDrools.compile(policy));
        }

        /** Compares on a dossier, after completing it, and with other values of some parameters. */
        Set<String> agree(String name, JsonNode json, Map<String, BigDecimal> parameters) {
            Policy varied = policy.withParameters(parameters);
            ObjectNode complete =
                    new RandomFacts(name.hashCode()).completed((ObjectNode) json, world(varied, json), any -> true);
            World world = world(varied, complete);
            assertThat(world.complete()).as(name).isTrue();
            Set<String> expected = new TreeSet<>();
            engine.evaluate(world).forEach(finding -> expected.add(line(finding)));
            Set<String> found = stock.run(world, varied.folder().parameters());
            assertThat(Told.difference(List.copyOf(expected), List.copyOf(found)))
                    .as(name)
                    .isEmpty();
            return found;
        }

        private static World world(Policy policy, JsonNode json) {
            Dossier dossier = Facts.dossier(json, policy.unit());
            return World.of(policy.rules(), dossier, policy.folder().parameters());
        }

        private static String line(Finding finding) {
            String outcome = ((Conclusion.Conclude) finding.rule().conclusion()).outcome();
            return Told.subject(finding.subject()) + " " + finding.rule().name() + " " + outcome;
        }

        void agreeOnRandomDossiers(
                LongFunction<ObjectNode> dossiers, LongFunction<Map<String, BigDecimal>> parameters) {
            Seeds.upTo(300).forEach(seed -> agree("seed " + seed, dossiers.apply(seed), parameters.apply(seed)));
        }
    }

    /** Compares on the cases of a policy, completed where they lack something. */
    private static void agreeOnCases(String name, String inputs) {
        Twice twice = Twice.load(name);
        int complete = 0;
        for (PolicyCase each :
                Cases.read(twice.policy(), Path.of("fixtures", name, "cases")).all()) {
            JsonNode facts = tree(each.dossier());
            ObjectNode completed = new RandomFacts(each.title().hashCode())
                    .completed((ObjectNode) facts, Twice.world(twice.policy(), facts), input -> input.matches(inputs));
            Policy varied = twice.policy().withParameters(each.parameters());
            World world = Twice.world(varied, completed);
            if (world.complete()) {
                complete++;
                Set<String> expected = new TreeSet<>();
                twice.engine().evaluate(world).forEach(finding -> expected.add(Twice.line(finding)));
                Set<String> found = twice.stock().run(world, varied.folder().parameters());
                assertThat(Told.difference(List.copyOf(expected), List.copyOf(found)))
                        .as(name + " " + each.title())
                        .isEmpty();
            }
        }
        assertThat(complete).as("complete cases of " + name).isPositive();
    }

    private static JsonNode tree(Dossier dossier) {
        try {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            dossier.write(json);
            return Facts.JSON.readTree(json.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For averages stock Drools keeps no more decimals than the figures have, so daily scores stay as the cases tell them. */
    @ParameterizedTest
    @CsvSource({
        "chengdu-2019, .*得分.*",
        "mianyang-recognition, .*",
        "mianyang-siting, .*",
        "guiyang-industry, .*",
        "tianfu-collaboration, (?!.*日常得分).*"
    })
    void stock_drools_finds_the_same_grounds_of_complete_cases(String policy, String completed) {
        agreeOnCases(policy, completed);
    }

    @Test
    void stock_drools_finds_the_same_grounds_for_chengdu() {
        Twice chengdu = Twice.load("chengdu-empowerment");
        JsonNode fixture = Facts.tree(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
        assertThat(chengdu.agree("fixture", fixture, Map.of())).isNotEmpty();
        chengdu.agreeOnRandomDossiers(RandomDossier::chengdu, RandomDossier::parameters);
    }

    @Test
    void stock_drools_finds_the_same_grounds_for_mianyang() {
        Twice mianyang = Twice.load("mianyang-positioning");
        JsonNode fixture = Facts.tree(Path.of("fixtures/mianyang-positioning/catalogue-2018.json"));
        assertThat(mianyang.agree("fixture", fixture, Map.of())).isNotEmpty();
        mianyang.agreeOnRandomDossiers(RandomDossier::mianyang, RandomDossier::mianyangParameters);
    }
}
