package yardstick.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.text.JsonType;
import yardstick.text.JsonValue;
import yardstick.vocabulary.PeriodUnit;

/** What policy.json says. */
record PolicyJson(
        String id,
        Words title,
        Words issuer,
        String version,
        PeriodUnit period,
        List<Matter> matters,
        Optional<List<String>> actionable,
        List<Source> sources) {

    static final String NAME = "policy.json";

    /** What stands in for a file that cannot be read, so that the others can be looked at all the same. */
    static final PolicyJson NONE = new PolicyJson(
            "", new Words("", ""), new Words("", ""), "", PeriodUnit.YEAR, List.of(), Optional.empty(), List.of());

    private static final List<String> FIELDS =
            List.of("id", "title", "issuer", "version", "period", "ladders", "matters", "actionable", "sources");
    private static final List<String> UNITS =
            Stream.of(PeriodUnit.values()).map(PeriodUnit::name).toList();
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    /** Reads the file; what cannot be read is empty, and a problem. */
    static PolicyJson of(JsonValue root, Map<String, Location> places, List<Problem> problems) {
        JsonFields fields = new JsonFields(root, problems, FIELDS);
        return new PolicyJson(
                id(fields, problems),
                fields.words("title"),
                fields.words("issuer"),
                fields.text("version"),
                period(fields, problems),
                new MattersJson(places, problems).read(fields),
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
        list.ifPresent(value -> JsonFields.refuseEmpty(value, new Words("来源", "source"), problems));
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
