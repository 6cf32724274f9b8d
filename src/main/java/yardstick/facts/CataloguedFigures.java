package yardstick.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicator.Form;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;

/** Checks figures against the catalogue of a policy: that there is such an indicator of their subject, and that it can be so much. */
final class CataloguedFigures {

    private final Indicators indicators;
    private final EntryFields fields;
    private final Suggestions suggestions;

    CataloguedFigures(Indicators indicators, EntryFields fields, Suggestions suggestions) {
        this.indicators = indicators;
        this.fields = fields;
        this.suggestions = suggestions;
    }

    /**
     * Checks the figure whose fields are at hand.
     *
     * @param name empty if it was refused
     * @param kinds of subject that the entry may be about
     */
    void check(String name, List<Kind> kinds, @Nullable BigDecimal value) {
        if (indicators.areGiven() && !name.isEmpty() && !fits(name, kinds, value)) {
            meant(name, kinds, false).ifPresent(meant -> fields.complain("value", outside(name, value, meant)));
        }
    }

    /** Checks the attribute whose fields are at hand. */
    void check(String name, List<Kind> kinds, @Nullable String value) {
        if (indicators.areGiven() && !name.isEmpty()) {
            meant(name, kinds, true)
                    .filter(meant -> value != null
                            && !meant.texts().isEmpty()
                            && !meant.texts().contains(value))
                    .ifPresent(meant -> fields.complain("value", noSuchText(name, String.valueOf(value), meant)));
        }
    }

    /** Most figures fit, of which nothing more is asked. */
    private boolean fits(String name, List<Kind> kinds, @Nullable BigDecimal value) {
        Map<Kind, Indicator> named = indicators.named(name);
        for (Kind kind : kinds) {
            Indicator indicator = named.get(kind);
            if (indicator != null && indicator.form() != Form.TEXT && (value == null || indicator.admits(value))) {
                return true;
            }
        }
        return false;
    }

    /** The indicator that is meant; none where there is no such one, which is told. */
    private Optional<Indicator> meant(String name, List<Kind> kinds, boolean text) {
        Map<Kind, Indicator> named = indicators.named(name);
        List<Indicator> meant =
                kinds.stream().filter(named::containsKey).map(named::get).toList();
        Optional<Indicator> fitting = meant.stream()
                .filter(indicator -> (indicator.form() == Form.TEXT) == text)
                .findFirst();
        if (fitting.isEmpty()) {
            fields.complain(
                    "name",
                    named.isEmpty()
                            ? unknown(name)
                            : meant.isEmpty() ? ofOthers(name, named, kinds) : text ? figure(name) : text(name));
        }
        return fitting;
    }

    private Complaint unknown(String name) {
        List<String> known =
                indicators.all().stream().map(Indicator::name).distinct().toList();
        Optional<String> meant = suggestions.to(name, known);
        return Complaint.of(
                        FactCode.NO_INDICATOR,
                        "指标目录 indicators.csv 里没有 %s",
                        "the catalogue indicators.csv has no indicator %s",
                        Quoted.of(name))
                .hint(Complaint.meant(meant, "目录里有：", "it has: ", known));
    }

    private static Complaint ofOthers(String name, Map<Kind, Indicator> named, List<Kind> kinds) {
        String others = named.keySet().stream().map(Kind::word).collect(Collectors.joining(", "));
        String own = kinds.stream().map(Kind::word).collect(Collectors.joining("/"));
        return Complaint.of(
                        FactCode.NO_INDICATOR,
                        "按指标目录，%s 是 %s 的指标，不是 %s 的",
                        "the catalogue has %s of a %s, not of a %s",
                        Quoted.of(name),
                        others,
                        own)
                .hint(
                        "核对对象（`zone`、`party`、`designation`），或在 indicators.csv 加一行",
                        "check whose it is (`zone`, `party`, `designation`), or add a row to indicators.csv");
    }

    private static Complaint text(String name) {
        return Complaint.of(
                        FactCode.NO_INDICATOR,
                        "按指标目录，%s 是文字，不是数",
                        "the catalogue has %s as a text, not as a figure",
                        Quoted.of(name))
                .hint("写到 `attributes` 里", "write it under `attributes`");
    }

    private static Complaint figure(String name) {
        return Complaint.of(
                        FactCode.NO_INDICATOR,
                        "按指标目录，%s 是数，不是文字",
                        "the catalogue has %s as a figure, not as a text",
                        Quoted.of(name))
                .hint("写到 `measures` 里", "write it under `measures`");
    }

    private Complaint noSuchText(String name, String value, Indicator indicator) {
        return Complaint.of(
                        FactCode.OUTSIDE,
                        "%s 的值 %s 不在指标目录之内",
                        "%s is %s, which the catalogue does not have",
                        Quoted.of(name),
                        Quoted.of(value))
                .hint(Complaint.meant(
                        suggestions.to(value, indicator.texts()), "可以是：", "it can be: ", indicator.texts()));
    }

    private static Complaint outside(String name, @Nullable BigDecimal value, Indicator indicator) {
        String figure = value == null ? "" : value.toPlainString();
        if (indicator.form() == Form.YES_NO) {
            return Complaint.of(
                            FactCode.OUTSIDE,
                            "%s 是是否类指标，值 %s 既不是 1 也不是 0",
                            "%s is yes or no, and %s is neither 1 nor 0",
                            Quoted.of(name),
                            figure)
                    .hint("是写 true，否写 false", "write true or false");
        }
        String low = indicator.low() == null ? "" : indicator.low().toPlainString();
        String high = indicator.high() == null ? "" : indicator.high().toPlainString();
        return Complaint.of(
                        FactCode.OUTSIDE,
                        "%s 的值 %s 超出指标目录的范围 %s…%s（%s）",
                        "%s is %s, outside the range %s…%s of the catalogue (%s)",
                        Quoted.of(name),
                        figure,
                        low,
                        high,
                        indicator.unit())
                .hint("核对数值和单位；不知道就写 null", "check figure and unit, or write null if it is not known");
    }
}
