package yardstick.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import yardstick.problem.InvalidInput;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Window;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;

/** Which facts of one type rules ask for by name of each kind of subject, and for how many periods at most. */
final class AskedPeriods {

    /** A hundred years of months. */
    static final int MOST_PERIODS = 1200;

    private final Type type;
    private final Predicate<String> listed;
    private final Map<String, Parameter> parameters;
    private final Map<Kind, Map<String, Integer>> periods = new EnumMap<>(Kind.class);

    /**
     * What rules ask for.
     *
     * @param type of the patterns that ask
     * @param listed whether something of a name is looked for in the dossier at all
     * @throws InvalidInput if a window is too long
     */
    AskedPeriods(Type type, Predicate<String> listed, List<Rule> rules, Map<String, Parameter> parameters) {
        this.type = type;
        this.listed = listed;
        this.parameters = parameters;
        for (Rule rule : rules) {
            Traversal.patterns(rule.conditions(), pattern -> ask(rule, pattern));
        }
    }

    /**
     * How many periods rules look at by themselves, from the current one back.
     *
     * @throws InvalidInput if they are too many
     */
    static int alone(List<Rule> rules, Map<String, Parameter> parameters) {
        int[] most = {0};
        for (Rule rule : rules) {
            Traversal.patterns(rule.conditions(), pattern -> {
                if (pattern.type() == Type.PERIOD) {
                    int periods = pattern.window().periods(parameters, rule.slots());
                    refuseTooLong(rule, Kind.ZONE, periods);
                    most[0] = Math.max(most[0], periods);
                }
            });
        }
        return most[0];
    }

    private void ask(Rule rule, Condition.Pattern pattern) {
        Window window = pattern.window();
        List<String> names = type == Type.DECISION
                ? List.of(window.measure())
                : pattern.requiredNames().stream().filter(listed).toList();
        if (pattern.type() != type || window.equals(Window.NONE) || names.isEmpty()) {
            return;
        }
        int most = window.periods(parameters, rule.slots());
        for (Kind kind : Kind.values()) {
            if (window.covers(kind)) {
                refuseTooLong(rule, kind, most);
                Map<String, Integer> ofKind = periods.computeIfAbsent(kind, any -> new TreeMap<>(CodePoints.ORDER));
                names.forEach(name -> ofKind.merge(name, most, Math::max));
            }
        }
    }

    /** What has a tenure bounds a window by itself; a zone or designation does not. */
    private static void refuseTooLong(Rule rule, Kind kind, int periods) {
        if (!kind.isPair() && periods > MOST_PERIODS) {
            throw new InvalidInput(EvaluationMistake.LIMIT.at(
                    rule.place().location(),
                    new Words(
                            "规则“" + rule.name() + "”的窗口超过 " + MOST_PERIODS + " 期",
                            "rule `" + rule.name() + "` looks back more than " + MOST_PERIODS + " periods"),
                    new Words("缩小 back 的范围，或改小参数", "ask for fewer periods by `back`, or make the parameter smaller")));
        }
    }

    /** Whether rules ask for nothing of the type. */
    boolean isEmpty() {
        return periods.isEmpty();
    }

    /** For how many periods at most something is asked of subjects of a kind, by name, be there anything to know or not. */
    Map<String, Integer> of(Kind kind) {
        return periods.getOrDefault(kind, Map.of());
    }
}
