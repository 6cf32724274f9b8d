package yardstick.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.problem.Words;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Literal;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Window;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;

/** Checks the measures and attributes that rules ask for: the policy's catalogue has each, of the subject that is asked about. */
final class CataloguedNames {

    private final Indicators indicators;
    private final Set<Concluded> derived;
    private final Unknowns unknowns;

    private CataloguedNames(Indicators indicators, Set<Concluded> derived, Unknowns unknowns) {
        this.indicators = indicators;
        this.derived = derived;
        this.unknowns = unknowns;
    }

    /** Notes names that are not in the catalogue; none where the policy has none, or while a rule is unreadable that may derive them. */
    static void check(List<Sketch> sketches, Indicators indicators, Unknowns unknowns) {
        if (!indicators.areGiven()
                || sketches.stream().anyMatch(sketch -> sketch.conclusion().isEmpty())) {
            return;
        }
        Set<Concluded> derived = new LinkedHashSet<>();
        sketches.forEach(
                sketch -> sketch.rule().ifPresent(rule -> Concluded.by(rule).ifPresent(derived::add)));
        CataloguedNames names = new CataloguedNames(indicators, derived, unknowns);
        sketches.forEach(
                sketch -> Traversal.patterns(sketch.conditions(), pattern -> names.check(sketch.source(), pattern)));
    }

    private void check(CheckedFile source, Condition.Pattern pattern) {
        if (pattern.type() == Type.MEASURE || pattern.type() == Type.ATTRIBUTE) {
            for (Literal name : pattern.selection().names()) {
                if (!derived.contains(new Concluded(pattern.type(), (String) name.value()))) {
                    check(source, pattern, name);
                }
            }
        }
    }

    private void check(CheckedFile source, Condition.Pattern pattern, Literal literal) {
        String name = (String) literal.value();
        String shown = CheckedFile.quoted(name);
        boolean text = pattern.type() == Type.ATTRIBUTE;
        Map<Kind, Indicator> named = indicators.named(name);
        List<Indicator> fitting = new ArrayList<>(named.values());
        fitting.removeIf(indicator -> (indicator.form() == Indicator.Form.TEXT) != text);
        if (text && !fitting.isEmpty()) {
            texts(source, pattern, name, fitting);
        }
        if (named.isEmpty()) {
            unknowns.add(
                    source,
                    Mistake.UNKNOWN_INDICATOR,
                    literal.place(),
                    new Words("指标目录里没有“" + shown + "”", "the catalogue has no indicator `" + shown + "`"),
                    name,
                    known(text));
        } else if (fitting.isEmpty()) {
            source.error(
                    Mistake.UNKNOWN_INDICATOR,
                    literal.place(),
                    text
                            ? new Words("按指标目录，“" + shown + "”是数", "the catalogue has `" + shown + "` as a figure")
                            : new Words("按指标目录，“" + shown + "”是文字", "the catalogue has `" + shown + "` as a text"),
                    text
                            ? new Words("用 Measure 问它", "ask for it by Measure")
                            : new Words("用 Attribute 问它", "ask for it by Attribute"));
        } else if (!pattern.window().equals(Window.NONE)
                && fitting.stream().noneMatch(indicator -> pattern.window().covers(indicator.of()))) {
            String kinds = named.keySet().stream().map(Kind::word).collect(Collectors.joining(", "));
            source.error(
                    Mistake.UNKNOWN_INDICATOR,
                    literal.place(),
                    new Words(
                            "按指标目录，“" + shown + "”是 " + kinds + " 的指标",
                            "the catalogue has `" + shown + "` of a " + kinds),
                    new Words(
                            "换一个对象，或在 indicators.csv 加一行",
                            "ask it of another subject, or add a row to indicators.csv"));
        }
    }

    /** Notes texts that an attribute is compared with and can never be. */
    private void texts(CheckedFile source, Condition.Pattern pattern, String name, List<Indicator> fitting) {
        if (fitting.stream().anyMatch(indicator -> indicator.texts().isEmpty())) {
            return;
        }
        Set<String> known = new TreeSet<>(CodePoints.ORDER);
        fitting.forEach(indicator -> known.addAll(indicator.texts()));
        for (Test test : pattern.tests()) {
            ComparedTexts.of(test, pattern.slot(), "value").stream()
                    .filter(literal -> !known.contains(String.valueOf(literal.value())))
                    .forEach(literal -> unknownText(source, name, literal, known));
        }
    }

    private void unknownText(CheckedFile source, String name, Literal literal, Set<String> known) {
        String attribute = CheckedFile.quoted(name);
        String text = String.valueOf(literal.value());
        String shown = CheckedFile.quoted(text);
        unknowns.add(
                source,
                Mistake.UNKNOWN_INDICATOR,
                literal.place(),
                new Words(
                        "按指标目录，“" + attribute + "”不会是“" + shown + "”",
                        "by the catalogue `" + attribute + "` is never `" + shown + "`"),
                text,
                known);
    }

    private Set<String> known(boolean text) {
        Set<String> known = new TreeSet<>(CodePoints.ORDER);
        for (Indicator indicator : indicators.all()) {
            if ((indicator.form() == Indicator.Form.TEXT) == text) {
                known.add(indicator.name());
            }
        }
        return known;
    }
}
