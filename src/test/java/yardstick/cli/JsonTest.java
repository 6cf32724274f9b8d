package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.explain.Explain;
import yardstick.impact.Impact;
import yardstick.impact.NamedDossier;
import yardstick.impact.Sweep;
import yardstick.impact.SweepRange;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.report.Json;

/** Who embeds the program gets the same bytes as who calls it. */
class JsonTest {

    private static final Policy POLICY = Policy.load(Path.of(Run.CHENGDU));
    private static final Evaluation EVALUATION = POLICY.evaluate(POLICY.read(Path.of(Run.CHENGDU_FACTS)));
    private static final List<NamedDossier> FACTS = List.of(new NamedDossier(Run.CHENGDU_FACTS, EVALUATION.dossier()));

    @Test
    void an_evaluation_is_what_evaluate_writes() {
        assertThat(Json.of(EVALUATION))
                .isEqualTo(Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--format", "json")
                        .out());
    }

    @Test
    void each_decision_is_what_evaluate_writes_of_it_among_all() {
        String all = Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--format", "json")
                .out();

        String joined = EVALUATION.decisions().stream()
                .map(decision -> Json.of(decision).strip().indent(4).stripTrailing())
                .collect(Collectors.joining(",\n"));
        assertThat(all).contains("\"decisions\": [\n" + joined + "\n  ]");
    }

    @Test
    void an_explanation_is_what_explain_writes() {
        Decision exit = EVALUATION.decision("Z28", "D05").orElseThrow();

        assertThat(Json.of(Explain.the(exit, EVALUATION, POLICY, Explain.Wish.NEXT_BETTER), Language.EN))
                .isEqualTo(Run.of(
                                "explain",
                                Run.CHENGDU,
                                Run.CHENGDU_FACTS,
                                "--zone",
                                "Z28",
                                "--designation",
                                "D05",
                                "--format",
                                "json",
                                "--lang",
                                "en")
                        .out());
    }

    @Test
    void problems_are_what_check_writes(@TempDir Path folder) throws IOException {
        Run.file(folder, "policy.json", "{\"id\": 1}");

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> Policy.load(folder));

        assertThat(Json.of(refusal.problems()))
                .isEqualTo(
                        Run.of("check", folder.toString(), "--format", "json").out())
                .contains("policy.json");
    }

    @Test
    void a_sweep_and_an_impact_are_what_their_commands_write() {
        List<BigDecimal> values = List.of(new BigDecimal("59"), new BigDecimal("60"));
        String stricter = "fixtures/chengdu-empowerment/floor-65";

        assertThat(Json.of(Sweep.of(POLICY, FACTS, List.of(new SweepRange("成效底线", values)))))
                .isEqualTo(
                        Run.of("sweep", Run.CHENGDU, Run.CHENGDU_FACTS, "--parameter", "成效底线=59,60", "--format", "json")
                                .out());
        assertThat(Json.of(Impact.of(POLICY, Policy.load(Path.of(stricter)), FACTS, Limits.DEFAULT)))
                .isEqualTo(Run.of("diff", Run.CHENGDU, stricter, Run.CHENGDU_FACTS, "--format", "json")
                        .out());
    }
}
