package yardstick.report.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Compares a decision with the one in an earlier result of an evaluation. */
public final class Reproduction {

    private static final String CODE = "YS-X01";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Location file;
    private final List<Problem> problems = new ArrayList<>();

    private Reproduction(Location file) {
        this.file = file;
    }

    /**
     * Requires that an earlier result was reached by the same rules on the same facts, and that it holds the same decisions.
     *
     * @throws InvalidInput with everything that differs of the first decision of which anything does
     */
    public static void require(Path result, Evaluation evaluation, List<Decision> decisions) {
        Reproduction reproduction = new Reproduction(Location.of(result.toString()));
        JsonNode earlier = reproduction.read(result);
        for (Decision decision : decisions) {
            reproduction.compare(earlier, evaluation, decision);
            if (!reproduction.problems.isEmpty()) {
                throw new InvalidInput(reproduction.problems);
            }
        }
    }

    private JsonNode read(Path result) {
        try {
            if (!Files.isRegularFile(result)) {
                throw new NoSuchFileException(result.toString());
            }
            return JSON.readTree(Files.readAllBytes(result));
        } catch (IOException e) {
            tell(
                    new Words("无法读取为评估结果", "cannot be read as the result of an evaluation"),
                    new Words("指定 evaluate --format json 的结果文件", "name a file that evaluate --format json wrote"));
            throw new InvalidInput(problems);
        }
    }

    private void compare(JsonNode earlier, Evaluation evaluation, Decision decision) {
        differ(
                "policy.digest",
                earlier.at("/policy/digest").asText(),
                evaluation.policy().digest());
        differ(
                "facts.digest",
                earlier.at("/facts/digest").asText(),
                evaluation.dossier().digest());
        differ(
                "asOf",
                earlier.path("asOf").asText(),
                evaluation.dossier().asOf().toString());
        JsonNode now = tree(decision);
        JsonNode then = find(earlier.path("decisions"), now);
        if (then.isMissingNode()) {
            differ("decisions", "–", now.path("outcome").asText());
        }
        for (String field : List.of("kind", "outcome", "grounds", "open", "values")) {
            if (!then.isMissingNode() && !then.path(field).equals(now.path(field))) {
                differ(field, then.path(field).toString(), now.path(field).toString());
            }
        }
    }

    private static JsonNode find(JsonNode decisions, JsonNode like) {
        for (JsonNode each : decisions) {
            boolean same = each.path("zone").equals(like.path("zone"))
                    && each.path("party").equals(like.path("party"))
                    && each.path("designation").equals(like.path("designation"))
                    && each.path("matter").equals(like.path("matter"));
            if (same) {
                return each;
            }
        }
        return decisions.path("none");
    }

    private static JsonNode tree(Decision decision) {
        try {
            return JSON.readTree(EvaluationJson.line(decision));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void differ(String what, String then, String now) {
        if (!then.equals(now)) {
            tell(
                    new Words(
                            "`" + what + "` 不一致：原为 " + then + "，现为 " + now,
                            "`" + what + "` differs: it was " + then + " and is " + now),
                    new Words("用得出该结果的同一规则和同一事实重做", "use the very rules and facts that gave that result"));
        }
    }

    private void tell(Words message, Words hint) {
        problems.add(Problem.error(CODE, file, message, hint));
    }
}
