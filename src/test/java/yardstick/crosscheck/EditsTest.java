package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Evaluation;
import yardstick.OpenDossier;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.decision.Ground;
import yardstick.decision.Open;
import yardstick.decision.Redecision;
import yardstick.facts.DossierReader;
import yardstick.oracle.RandomDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.Dossier;

/** What is decided of a dossier as it is edited is what is decided of the same facts afresh. */
class EditsTest {

    /** How often an edit was made, refused, and changed a decision. */
    private int made;

    private int refused;
    private int changed;

    @Test
    void after_any_random_edits_a_random_policy_decides_as_if_the_dossier_were_new() {
        Seeds.upTo(80).forEach(seed -> {
            PolicyFolder folder = RandomRules.policy(seed);
            BatchTest.checked(folder)
                    .ifPresent(rules -> edit(
                            Policy.of(folder, rules),
                            Facts.dossier(new RandomFacts(seed).dossier(), folder.period()),
                            8,
                            seed));
        });
        assertThat(made).as("edits").isGreaterThan(200);
        assertThat(refused).as("refused edits").isPositive();
    }

    @Test
    void after_any_random_edits_a_policy_of_a_city_decides_as_if_the_dossier_were_new() {
        Policy chengdu = Policy.load(Path.of("rules/chengdu-empowerment"));
        Seeds.upTo(15)
                .forEach(seed -> edit(
                        chengdu.withParameters(RandomDossier.parameters(seed)),
                        Facts.dossier(RandomDossier.chengdu(seed), chengdu.unit()),
                        30,
                        seed));
        assertThat(changed).as("edits that change a decision").isGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource({
        "chengdu-2019, 2019",
        "guiyang-industry, 2023Q2",
        "mianyang-positioning, catalogue-2018",
        "mianyang-recognition, 2023",
        "mianyang-siting, 2023Q4",
        "tianfu-collaboration, 2022Q4"
    })
    void after_any_random_edits_each_policy_decides_as_if_its_dossier_were_new(String name, String facts) {
        Policy policy = Policy.load(Path.of("rules", name));
        edit(policy, policy.read(Path.of("fixtures", name, facts + ".json")), 60, 1);

        assertThat(changed).as("edits that change a decision").isPositive();
    }

    private void edit(Policy policy, Dossier dossier, int number, long seed) {
        OpenDossier open;
        try {
            open = policy.open(dossier);
        } catch (InvalidInput noDossierOfThisPolicy) {
            return;
        }
        RandomEdits edits = new RandomEdits(new Dice(seed));
        Evaluation before = fresh(open);
        for (int i = 1; i <= number; i++) {
            String name = "seed " + seed + ", edit " + i;
            List<Redecision> told = List.of();
            Evaluation known = open.evaluation();
            try {
                told = edits.edit(open);
                made++;
                changed += told.isEmpty() ? 0 : 1;
            } catch (InvalidInput refusal) {
                refused++;
                assertThat(open.evaluation()).as(name).isSameAs(known);
            }
            Evaluation now = fresh(open);
            assertThat(json(open.evaluation())).as(name).isEqualTo(json(now));
            assertThat(told.stream().map(EditsTest::told))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(changes(before, now));
            before = now;
        }
    }

    /** The facts written down, read again, and decided. */
    private static Evaluation fresh(OpenDossier open) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            open.dossier().write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Policy policy = open.policy();
        return policy.evaluate(DossierReader.read(
                new ByteArrayInputStream(written.toByteArray()),
                "dossier.json",
                policy.unit(),
                policy.folder().indicators(),
                null));
    }

    private static String json(Evaluation evaluation) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            EvaluationJson.write(evaluation, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString(StandardCharsets.UTF_8);
    }

    private static String told(Redecision each) {
        return each.subject().subjectKind() + " " + each.subject().ids() + " "
                + each.matter().id() + ": " + told(each.before()) + " → " + told(each.after());
    }

    private static String told(Decision decision) {
        return decision == null
                ? "none"
                : decision.outcome().code()
                        + decision.grounds().stream()
                                .map(Ground::rule)
                                .map(rule -> rule.name())
                                .toList()
                        + decision.open().stream().map(Open::name).toList();
    }

    private static List<String> changes(Evaluation before, Evaluation now) {
        Map<String, Decision> old = byName(before);
        List<String> changes = new ArrayList<>();
        byName(now).forEach((name, decision) -> {
            String was = told(old.remove(name));
            if (!was.equals(told(decision))) {
                changes.add(name + ": " + was + " → " + told(decision));
            }
        });
        old.forEach((name, decision) -> changes.add(name + ": " + told(decision) + " → none"));
        return changes;
    }

    private static Map<String, Decision> byName(Evaluation evaluation) {
        Map<String, Decision> byName = new TreeMap<>();
        for (Decision decision : evaluation.decisions()) {
            byName.put(
                    decision.subject().subjectKind() + " " + decision.subject().ids() + " "
                            + decision.matter().id(),
                    decision);
        }
        return byName;
    }
}
