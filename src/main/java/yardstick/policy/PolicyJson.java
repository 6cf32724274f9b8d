package yardstick.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.JsonType;
import yardstick.text.JsonValue;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.PeriodUnit;

/** What policy.json says. */
record PolicyJson(
        String id,
        Words title,
        Words issuer,
        String version,
        PeriodUnit period,
        List<Ladder> ladders,
        Optional<List<String>> actionable,
        List<Source> sources) {

    static final String NAME = "policy.json";

    /** What stands in for a file that cannot be read, so that the others can be looked at all the same. */
    static final PolicyJson NONE = new PolicyJson(
            "", new Words("", ""), new Words("", ""), "", PeriodUnit.YEAR, List.of(), Optional.empty(), List.of());

    private static final List<String> FIELDS =
            List.of("id", "title", "issuer", "version", "period", "ladders", "actionable", "sources");
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Kind::word).toList();
    private static final List<String> UNITS =
            Stream.of(PeriodUnit.values()).map(PeriodUnit::name).toList();
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*");

    /** Reads the file; what cannot be read is empty, and a problem. */
    static PolicyJson of(JsonValue root, List<Problem> problems) {
        JsonFields fields = new JsonFields(root, problems, FIELDS);
        return new PolicyJson(
                id(fields, problems),
                fields.words("title"),
                fields.words("issuer"),
                fields.text("version"),
                period(fields, problems),
                ladders(fields, problems),
                actionable(fields, problems),
                sources(fields, problems));
    }

    /** The sources that clauses may name; none if that cannot be told. */
    Optional<Set<String>> sourceIds() {
        return UniqueNames.known(sources.stream().map(Source::id).toList());
    }

    private static String id(JsonFields fields, List<Problem> problems) {
        String id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(Refusal.WRONG_FORM.at(
                    fields.place("id"),
                    new Words("政策编号 " + Quote.of(id) + " 写法不对", Quote.of(id) + " cannot be the id of a policy"),
                    new Words(
                            "只用小写字母、数字和连字符，如 `chengdu-empowerment`",
                            "use small letters, digits and hyphens only, such as `chengdu-empowerment`")));
        }
        return id;
    }

    private static PeriodUnit period(JsonFields fields, List<Problem> problems) {
        String unit = fields.text("period");
        if (UNITS.contains(unit)) {
            return PeriodUnit.valueOf(unit);
        }
        if (!unit.isEmpty()) {
            problems.add(Refusal.NOT_A_CHOICE.at(
                    fields.place("period"),
                    new Words(Quote.of(unit) + " 不是周期单位", Quote.of(unit) + " is not a unit of periods"),
                    new Words(
                            "可选：`YEAR` 年、`HALF` 半年、`QUARTER` 季度、`MONTH` 月", "write one of " + Quote.all(UNITS, ", "))));
        }
        return PeriodUnit.YEAR;
    }

    private static List<Ladder> ladders(JsonFields fields, List<Problem> problems) {
        List<Ladder> ladders = new ArrayList<>();
        fields.object("ladders").ifPresent(value -> {
            JsonFields kinds = new JsonFields(value, problems, KINDS);
            value.members().stream()
                    .map(JsonValue.Member::name)
                    .filter(KINDS::contains)
                    .forEach(kind -> ladders.add(ladder(kind, kinds, problems)));
            if (value.members().isEmpty()) {
                problems.add(JsonFields.empty(value.place(), new Words("结果等级", "ladder")));
            }
        });
        return ladders;
    }

    private static Ladder ladder(String kind, JsonFields kinds, List<Problem> problems) {
        Optional<JsonValue> list = kinds.list(kind);
        list.filter(value -> value.items().size() < 2).ifPresent(value -> problems.add(tooShort(kind, value.place())));
        UniqueNames codes = new UniqueNames(problems);
        List<Outcome> outcomes = list.map(JsonValue::items).orElse(List.of()).stream()
                .map(item -> outcome(item, codes, problems))
                .toList();
        return new Ladder(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), outcomes);
    }

    private static Problem tooShort(String kind, SourcePlace place) {
        return Refusal.SHORT_LADDER.at(
                place,
                new Words("`" + kind + "` 的结果不足两个", "`" + kind + "` has fewer than two outcomes"),
                new Words("请由强到弱列出结果，最后一个为默认结果", "list the outcomes from the strongest to the default"));
    }

    private static Outcome outcome(JsonValue item, UniqueNames codes, List<Problem> problems) {
        JsonFields fields = new JsonFields(item, problems, List.of("code", "zh", "en"));
        String code = fields.text("code");
        if (code.equals(Outcome.UNDETERMINED.code())) {
            problems.add(Refusal.WRONG_FORM.at(
                    fields.place("code"),
                    new Words("`UNDETERMINED` 不能列为结果", "`UNDETERMINED` cannot be an outcome of a ladder"),
                    new Words("请删去，证据不足由程序判定", "leave it out: the program decides when evidence is missing")));
        } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            problems.add(Refusal.WRONG_FORM.at(
                    fields.place("code"),
                    new Words("结果代码 " + Quote.of(code) + " 写法不对", Quote.of(code) + " cannot be the code of an outcome"),
                    new Words(
                            "只用大写字母和下划线，如 `OVER_CAP`",
                            "use capital letters and underscores only, such as `OVER_CAP`")));
        }
        codes.add(code, fields.place("code"));
        return new Outcome(code, JsonFields.words(fields));
    }

    private static Optional<List<String>> actionable(JsonFields fields, List<Problem> problems) {
        UniqueNames names = new UniqueNames(problems);
        return fields.optionalList("actionable").map(list -> {
            List<String> named = new ArrayList<>();
            for (JsonValue item : list.items()) {
                if (JsonFields.isA(item, JsonType.TEXT, problems)) {
                    names.add(item.text(), item.place());
                    named.add(item.text());
                }
            }
            return List.copyOf(named);
        });
    }

    private static List<Source> sources(JsonFields fields, List<Problem> problems) {
        Optional<JsonValue> list = fields.list("sources");
        list.filter(value -> value.items().isEmpty())
                .ifPresent(value -> problems.add(JsonFields.empty(value.place(), new Words("来源", "source"))));
        UniqueNames ids = new UniqueNames(problems);
        return list.map(JsonValue::items).orElse(List.of()).stream()
                .map(item -> source(item, ids, problems))
                .toList();
    }

    private static Source source(JsonValue item, UniqueNames ids, List<Problem> problems) {
        JsonFields fields = new JsonFields(item, problems, List.of("id", "title", "published"));
        String id = fields.text("id");
        ids.add(id, fields.place("id"));
        return new Source(id, fields.words("title"), fields.text("published"));
    }
}
