package yardstick.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Limits;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reference;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.Dossier;

/**
 * What holds of every input: it is refused with located problems, or accepted and evaluated within bounds to what the definition of
 * the language says; and either is the same again.
 */
final class Trial {

    private static final Limits LIMITS = new Limits(50_000, 5_000_000, 500_000, 20);

    /** Far beyond what the limits allow even on a busy machine. */
    private static final long LONGEST = 60_000_000_000L;

    private int accepted;
    private int refused;

    /** What can be evaluated. */
    record Input(Policy policy, Dossier dossier) {}

    /**
     * Reads and evaluates an input twice.
     *
     * @param what describes it where something is wrong
     */
    void of(String what, Supplier<Input> reading) {
        same(what, () -> {
            Input input = reading.get();
            Evaluation evaluation = input.policy.evaluate(input.dossier, LIMITS);
            String json = json(evaluation);
            assertThat(json).as(what).isEqualTo(json(byDefinition(input)));
            return json;
        });
    }

    /** Does something twice that ends with a text or is refused. */
    void same(String what, Supplier<String> attempt) {
        long start = System.nanoTime();
        String told = told(what, attempt);
        assertThat(told(what, attempt)).as(what).isEqualTo(told);
        assertThat(System.nanoTime() - start).as(what).isLessThan(LONGEST);
    }

    private String told(String what, Supplier<String> attempt) {
        try {
            String told = attempt.get();
            accepted++;
            return told;
        } catch (InvalidInput refusal) {
            refused++;
            assertThat(refusal.problems()).as(what).anyMatch(Problem::isError).allSatisfy(Trial::isFit);
            return refusal.problems().toString();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            throw new AssertionError(what, defect);
        }
    }

    private static void isFit(Problem problem) {
        assertThat(problem.code()).matches("YS-[A-Z]\\d\\d");
        assertThat(problem.location().file()).isNotBlank();
        assertThat(problem.location().line()).isNotNegative();
        assertThat(problem.location().column())
                .isBetween(Math.min(1, problem.location().line()), Integer.MAX_VALUE);
        for (String text : List.of(
                problem.message().zh(),
                problem.message().en(),
                problem.hint().zh(),
                problem.hint().en())) {
            assertThat(text).isNotBlank().doesNotContain("Exception", "org.drools");
        }
    }

    /** The evaluation by the reference evaluator alone. */
    private static Evaluation byDefinition(Input input) {
        Policy policy = input.policy;
        World world = World.of(policy.rules(), input.dossier, policy.folder().parameters());
        Reference reference =
                new Reference(policy.rules().rules(), world, new Budget(Limits.DEFAULT, world.size(), () -> 0L));
        List<Decision> decisions = Decide.all(
                policy.folder().matters(),
                policy.rules().inForce(input.dossier.asOf()),
                world,
                new Findings(reference.findings()),
                new Reasons(() -> reference));
        return new Evaluation(policy.folder(), input.dossier, decisions);
    }

    private static String json(Evaluation evaluation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            EvaluationJson.write(evaluation, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Both outcomes came about often enough to have been tried. */
    void assertBothTried() {
        assertThat(List.of(accepted, refused))
                .as("accepted and refused")
                .allMatch(number -> number * 50 >= accepted + refused);
    }
}
