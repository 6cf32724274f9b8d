package yardstick.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.JsonType;
import yardstick.text.JsonValue;
import yardstick.vocabulary.Kind;

/** Reads what policy.json says of matters: each by itself, or in short the ladder of each kind of subject. */
final class MattersJson {

    private static final List<String> KINDS = Kind.words();
    private static final List<String> FIELDS = List.of("id", "title", "of", "where", "outcomes", "reports");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*");

    private final List<Problem> problems;
    private final Map<String, Location> places;

    /** Takes what is wrong, and where each thing stands that is looked for elsewhere. */
    MattersJson(Map<String, Location> places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The matters in the order in which the file has them. */
    List<Matter> read(JsonFields policy) {
        if (!policy.has("matters")) {
            return ladders(policy);
        }
        if (policy.has("ladders")) {
            problems.add(Refusal.WRONG_FORM.at(
                    policy.place("ladders"),
                    new Words("同时写了 `matters` 和 `ladders`", "both `matters` and `ladders` are given"),
                    new Words(
                            "只留一个：`ladders` 是每类对象只有一个事项时的简写",
                            "keep one of them: `ladders` is short for one matter of each kind of subject")));
        }
        Optional<JsonValue> list = policy.list("matters");
        list.ifPresent(value -> JsonFields.refuseEmpty(value, new Words("事项", "matter"), problems));
        UniqueNames ids = new UniqueNames(problems);
        UniqueNames codes = new UniqueNames(problems);
        return list.map(JsonValue::items).orElse(List.of()).stream()
                .map(item -> matter(item, ids, codes))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Matter> ladders(JsonFields policy) {
        List<Matter> ladders = new ArrayList<>();
        policy.object("ladders").ifPresent(value -> {
            JsonFields kinds = new JsonFields(value, problems, KINDS);
            value.members().stream()
                    .flatMap(member -> Kind.named(member.name()).stream())
                    .forEach(kind -> ladders.add(ladder(kind, kinds)));
            JsonFields.refuseEmpty(value, new Words("结果等级", "ladder"), problems);
        });
        return ladders;
    }

    private Matter ladder(Kind kind, JsonFields kinds) {
        String word = kind.word();
        return Matter.ladder(kind, outcomes(kinds.list(word), "`" + word + "`", new UniqueNames(problems)));
    }

    /** A matter; none if nobody can tell what it is about. */
    private Optional<Matter> matter(JsonValue item, UniqueNames ids, UniqueNames codes) {
        JsonFields fields = new JsonFields(item, problems, FIELDS);
        String id = fields.text("id");
        ids.add(id, fields.place("id"));
        Words title = fields.words("title");
        Optional<Kind> kind = KindWord.read(fields.text("of"), fields.place("of"), problems);
        List<Matter.Where> where = where(id, fields);
        List<Outcome> outcomes = outcomes(fields.list("outcomes"), Quote.of(id), codes);
        List<String> reports = new ArrayList<>();
        fields.optionalList("reports").ifPresent(list -> {
            JsonFields.refuseEmpty(list, new Words("指标", "measure"), problems);
            texts(list).forEach(text -> {
                places.put("report " + id + " " + text.text(), text.place().location());
                reports.add(text.text());
            });
        });
        places.put("matter " + id, item.place().location());
        return kind.filter(any -> !outcomes.isEmpty())
                .map(known -> new Matter(id, title, known, where, outcomes, List.copyOf(reports)));
    }

    private List<Matter.Where> where(String id, JsonFields fields) {
        List<Matter.Where> where = new ArrayList<>();
        fields.optionalObject("where").ifPresent(value -> {
            JsonFields.refuseEmpty(value, new Words("条件", "condition"), problems);
            for (JsonValue.Member member : value.members()) {
                if (JsonFields.isA(member.value(), JsonType.LIST, problems)) {
                    JsonFields.refuseEmpty(member.value(), new Words("可接受的值", "text to accept"), problems);
                    places.put(
                            "where " + id + " " + member.name(), member.place().location());
                    where.add(new Matter.Where(
                            member.name(),
                            texts(member.value()).stream().map(JsonValue::text).toList()));
                }
            }
        });
        return List.copyOf(where);
    }

    /** The texts of a list, each of which says something and stands once. */
    private List<JsonValue> texts(JsonValue list) {
        UniqueNames names = new UniqueNames(problems);
        return list.items().stream()
                .filter(item -> JsonFields.isA(item, JsonType.TEXT, problems))
                .filter(item -> JsonFields.isSound(item, problems))
                .peek(item -> names.add(item.text(), item.place()))
                .toList();
    }

    private List<Outcome> outcomes(Optional<JsonValue> list, String of, UniqueNames codes) {
        list.filter(value -> value.items().size() < 2)
                .ifPresent(value -> problems.add(Refusal.SHORT_LADDER.at(
                        value.place(),
                        new Words(of + " 的结果不足两个", of + " has fewer than two outcomes"),
                        new Words("请由强到弱列出结果，最后一个为默认结果", "list the outcomes from the strongest to the default"))));
        return list.map(JsonValue::items).orElse(List.of()).stream()
                .map(item -> outcome(item, codes))
                .toList();
    }

    private Outcome outcome(JsonValue item, UniqueNames codes) {
        JsonFields fields = new JsonFields(item, problems, List.of("code", "zh", "en"));
        String code = fields.text("code");
        SourcePlace place = fields.place("code");
        if (code.equals(Outcome.UNDETERMINED.code())) {
            problems.add(Refusal.WRONG_FORM.at(
                    place,
                    new Words("`UNDETERMINED` 不能列为结果", "`UNDETERMINED` cannot be an outcome of a ladder"),
                    new Words("请删去，证据不足由程序判定", "leave it out: the program decides when evidence is missing")));
        } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            problems.add(Refusal.WRONG_FORM.at(
                    place,
                    new Words("结果代码 " + Quote.of(code) + " 写法不对", Quote.of(code) + " cannot be the code of an outcome"),
                    new Words(
                            "只用大写字母和下划线，如 `OVER_CAP`",
                            "use capital letters and underscores only, such as `OVER_CAP`")));
        }
        codes.add(code, place);
        return new Outcome(code, JsonFields.words(fields));
    }
}
