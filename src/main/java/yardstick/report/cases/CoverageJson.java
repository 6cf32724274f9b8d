package yardstick.report.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import yardstick.coverage.Coverage;
import yardstick.coverage.CoverageGoal;
import yardstick.coverage.Item;
import yardstick.coverage.Score;
import yardstick.problem.Language;

/** Coverage as JSON: of each part of each rule, the first case that shows each goal, or why none can. */
final class CoverageJson {

    private CoverageJson() {}

    static ObjectNode of(Coverage coverage, Language language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        put(root, "rules", coverage.rules(), language);
        put(root, "conditions", coverage.conditions(), language);
        put(root, "thresholds", coverage.thresholds(), language);
        ArrayNode outcomes = root.putArray("outcomes");
        coverage.rungs().forEach((rung, shown) -> {
            ObjectNode node = outcomes.addObject();
            node.put("kind", rung.matter().kind().word());
            if (rung.matter().isNamed()) {
                node.put("matter", rung.matter().id());
            }
            node.put("outcome", rung.outcome().code());
            node.put("case", shown.orElse(null));
        });
        return root;
    }

    private static void put(ObjectNode root, String name, List<Item> items, Language language) {
        ObjectNode node = root.putObject(name);
        node.put("percent", Score.of(items).percent());
        ArrayNode list = node.putArray("items");
        items.forEach(item -> list.add(item(item, language)));
    }

    private static ObjectNode item(Item item, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", item.rule().name());
        node.put("file", item.place().file()).put("line", item.place().line());
        node.put("text", item.text());
        ObjectNode shown = node.putObject("shown");
        ObjectNode infeasible = JsonNodeFactory.instance.objectNode();
        for (CoverageGoal goal : item.goals()) {
            String key = goal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (item.feasible().contains(goal)) {
                shown.put(key, item.shownBy(goal).orElse(null));
            } else {
                infeasible.put(
                        key, Objects.requireNonNull(item.infeasible().get(goal)).in(language));
            }
        }
        return infeasible.isEmpty() ? node : node.set("infeasible", infeasible);
    }
}
