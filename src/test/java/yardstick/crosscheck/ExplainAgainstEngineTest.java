package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.ConditionAccount;
import yardstick.explain.Explain;
import yardstick.explain.RuleAccount;
import yardstick.facts.Dossier;
import yardstick.language.Truth;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;

/** Random rules on random dossiers: what is told of each rule agrees with what the engine decides. */
class ExplainAgainstEngineTest {

    private static final String POLICY = """
            {"id": "random", "title": {"zh": "随机", "en": "random"}, "issuer": {"zh": "某局", "en": "some bureau"},
             "version": "1", "period": "QUARTER", "ladders": {"zone": LADDER, "designation": LADDER, "grant": LADDER,
             "application": LADDER},
             "sources": [{"id": "来源", "title": {"zh": "来源", "en": "source"}, "published": "2020"}]}
            """;
    private static final String LADDER = """
            [{"code": "FIRST", "zh": "一", "en": "first"}, {"code": "SECOND", "zh": "二", "en": "second"},
             {"code": "LAST", "zh": "末", "en": "last"}]""";

    @TempDir
    private Path folder;

    @Test
    void the_state_of_each_rule_agrees_with_the_decision() {
        Seeds.upTo(25).forEach(seed -> {
            PolicyFolder random = RandomRules.policy(seed);
            write(random);
            try {
                explain(Policy.load(folder), seed);
            } catch (InvalidInput refused) {
                assertThat(refused.problems()).isNotEmpty();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + "\n" + random.ruleFiles().get(0).text(), e);
            }
        });
    }

    private static void explain(Policy policy, long seed) {
        Dossier dossier = Facts.dossier(new RandomFacts(seed).dossier(), policy.unit());
        Evaluation evaluation = policy.evaluate(dossier);
        evaluation.decisions().stream()
                .limit(6)
                .forEach(decision -> Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER)
                        .rules()
                        .forEach(account -> check(account, decision)));
    }

    private static void check(RuleAccount account, Decision decision) {
        String name = account.rule().name();
        boolean ground =
                decision.grounds().stream().anyMatch(each -> each.rule().name().equals(name));
        boolean open =
                decision.open().stream().anyMatch(each -> each.rule().name().equals(name));
        if (ground || open) {
            assertThat(account.state()).as(name).isEqualTo(ground ? Truth.TRUE : Truth.UNKNOWN);
        } else if (account.concludes().equals(decision.outcome().code())) {
            assertThat(account.state()).as(name).isNotEqualTo(Truth.TRUE);
        }
        assertThat(all(account.conditions())).as(name).isEqualTo(account.state());
    }

    private static Truth all(List<ConditionAccount> conditions) {
        return conditions.stream().map(ConditionAccount::state).reduce(Truth.TRUE, Truth::and);
    }

    private void write(PolicyFolder random) {
        StringBuilder parameters = new StringBuilder("name,value,unit,clause,status,note\n");
        random.parameters()
                .forEach(each -> parameters.append(
                        "%s,%s,%s,条款,%s,注\n".formatted(each.name(), each.value(), each.unit(), each.status())));
        try {
            Files.writeString(folder.resolve("policy.json"), POLICY.replace("LADDER", LADDER));
            Files.writeString(
                    folder.resolve("clauses.json"), "[{\"id\": \"条款\", \"text\": \"条款\", \"source\": \"来源\"}]");
            Files.writeString(folder.resolve("parameters.csv"), parameters);
            Files.writeString(
                    folder.resolve("random.drl"), random.ruleFiles().get(0).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
