package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.oracle.RandomDossier;
import yardstick.rule.Input;

/** The first two policies ask for nothing that cannot matter, and once all that they ask for is there, they decide. */
class AskedInVainTest {

    private static final int DOSSIERS = 20;
    private static final int FEW = 4;
    private static final int TRIALS = 400;

    private int asked;
    private final List<String> vain = new ArrayList<>();

    @Test
    void chengdu_asks_for_nothing_that_cannot_matter() {
        Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
        Seeds.upTo(DOSSIERS).forEach(seed -> {
            ask(policy, RandomDossier.chengdu(seed), seed);
            ask(policy.withParameters(RandomDossier.parameters(seed)), RandomDossier.chengdu(seed), seed);
        });
        assertThat(vain).isEmpty();
    }

    @Test
    void mianyang_asks_for_nothing_that_cannot_matter_where_caps_differ_by_level() {
        Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
        Seeds.upTo(DOSSIERS).forEach(seed -> {
            Map<String, BigDecimal> parameters = new TreeMap<>(RandomDossier.mianyangParameters(seed));
            parameters.merge("国家级主导上限", parameters.get("省市级主导上限"), AskedInVainTest::other);
            parameters.merge("国家级特色上限", parameters.get("省市级特色上限"), AskedInVainTest::other);
            ask(policy.withParameters(parameters), RandomDossier.mianyang(seed), seed);
        });
        assertThat(vain).isEmpty();
    }

    @Test
    void where_caps_are_the_same_mianyang_asks_for_the_level_only_beside_a_list_that_is_not_known() {
        Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
        Seeds.upTo(DOSSIERS * 2).forEach(seed -> ask(policy, RandomDossier.mianyang(seed), seed));

        assertThat(vain).allMatch(line -> line.endsWith("[featuredIndustries, level]]] in vain: [level]"));
    }

    @AfterEach
    void tell() {
        System.out.println(
                asked + " inputs asked for, " + vain.size() + " decisions for want of some that cannot matter");
        assertThat(asked).isPositive();
    }

    private static BigDecimal other(BigDecimal national, BigDecimal local) {
        return national.compareTo(local) == 0 ? local.add(BigDecimal.ONE) : national;
    }

    private void ask(Policy policy, ObjectNode dossier, long seed) {
        for (Decision decision : decisions(policy, dossier)) {
            Set<Input> missing = new TreeSet<>(Input.ORDER);
            decision.open().stream().map(Open::missing).forEach(missing::addAll);
            if (missing.size() <= FEW) {
                asked += missing.size();
                judge(policy, dossier, decision, missing, seed);
            }
        }
    }

    private void judge(Policy policy, ObjectNode dossier, Decision decision, Set<Input> missing, long seed) {
        Dice dice = new Dice(seed);
        List<Answer> answers =
                missing.stream().map(input -> Answer.to(input, policy, dossier)).toList();
        List<String> idle = new ArrayList<>();
        for (Answer answer : answers) {
            boolean matters = false;
            for (int trial = 0; trial < TRIALS && !matters; trial++) {
                ObjectNode filled = dossier.deepCopy();
                answers.forEach(any -> any.give(filled, dice.pick(any.choices())));
                matters = matters(answer, policy, filled, decision);
            }
            if (!matters) {
                idle.add(answer.input().seenFrom(decision.subject()));
            }
        }
        if (!idle.isEmpty()) {
            vain.add("seed " + seed + ": " + Told.decisions(List.of(decision)) + " in vain: " + idle);
        }
    }

    /** Whether two answers decide differently, all else being given. */
    private static boolean matters(Answer answer, Policy policy, ObjectNode dossier, Decision open) {
        Set<String> outcomes = new TreeSet<>();
        for (JsonNode choice : answer.choices()) {
            answer.give(dossier, choice);
            outcomes.add(decisions(policy, dossier).stream()
                    .filter(decision ->
                            decision.subject().ids().equals(open.subject().ids()))
                    .map(decision -> decision.outcome().code())
                    .findFirst()
                    .orElseThrow());
            assertThat(outcomes).as("%s of %s", open, dossier).doesNotContain("UNDETERMINED");
            if (outcomes.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static List<Decision> decisions(Policy policy, ObjectNode dossier) {
        return policy.evaluate(Facts.dossier(dossier, policy.unit())).decisions();
    }
}
