package yardstick.report.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.cases.CaseResult;
import yardstick.cases.Expectation;
import yardstick.cases.JsonLayout;
import yardstick.coverage.Coverage;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;

/** What became of cases as JSON. */
public final class CaseJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CaseJson() {}

    /**
     * Results as JSON.
     *
     * @param coverage null where it was not asked for
     */
    public static String of(
            PolicyFolder policy, List<CaseResult> results, @Nullable Coverage coverage, Language language) {
        ObjectNode root = tree(policy, results, language);
        if (coverage != null) {
            root.set("coverage", CoverageJson.of(coverage, language));
        }
        return JsonLayout.file(root);
    }

    private static ObjectNode tree(PolicyFolder policy, List<CaseResult> results, Language language) {
        ObjectNode root = JSON.objectNode();
        long failed = results.stream().filter(result -> !result.passed()).count();
        root.set("policy", policy(policy));
        root.put("cases", results.size()).put("passed", results.size() - failed).put("failed", failed);
        ArrayNode list = root.putArray("results");
        results.forEach(result -> list.add(result(result, language)));
        return root;
    }

    private static ObjectNode policy(PolicyFolder policy) {
        return JSON.objectNode()
                .put("id", policy.id())
                .put("version", policy.version())
                .put("digest", policy.digest());
    }

    private static ObjectNode result(CaseResult result, Language language) {
        ObjectNode node = JSON.objectNode()
                .put("file", result.of().file().toString())
                .put("title", result.of().title())
                .put("clause", result.of().clause())
                .put("passed", result.passed());
        ArrayNode differences = node.putArray("differences");
        for (CaseResult.Difference difference : result.differences()) {
            ObjectNode one = differences.addObject();
            Expectation expected = difference.expected();
            one.set("expected", expected == null ? JSON.nullNode() : expected.tree());
            one.set("actual", Expectation.of(difference.actual()).tree());
            ArrayNode why = one.putArray("why");
            difference.why().forEach(words -> why.add(words.in(language)));
        }
        return node;
    }
}
