package yardstick.analysis.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import yardstick.problem.Words;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.SetFunction;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** What fields and results can be at all. */
public final class Domains {

    private static final NumberValues FROM_ZERO = NumberValues.of(Interval.from(Fraction.ZERO, true));
    private static final NumberValues FROM_ONE = NumberValues.of(Interval.from(Fraction.ONE, true));
    private static final Set<Quantity.Trait> WHOLE_AND_KNOWN = Set.of(Quantity.Trait.WHOLE, Quantity.Trait.KNOWN);
    private static final Set<Quantity.Trait> COUNTED =
            Set.of(Quantity.Trait.WHOLE, Quantity.Trait.KNOWN, Quantity.Trait.RANGE);
    private static final Words FIXED = new Words("两边都是定数", "both sides are fixed");
    private static final Words COUNT = new Words("计数是从 0 起的整数", "a count is a whole number from 0 on");
    private static final Words SIZE = new Words("列表的项数是从 0 起的整数", "the size of a list is a whole number from 0 on");
    private static final Words BACK =
            new Words("back 是从 0 起的整数，0 为当期", "`back` is a whole number from 0 on, 0 being now");
    private static final Words TENURE = new Words("tenure 是从 1 起的整数", "`tenure` is a whole number from 1 on");
    private static final Words YEARS = new Words("years 是从 0 起的整数", "`years` is a whole number from 0 on");
    private static final Words AGE = new Words("age 是从 0 起的整数", "`age` is a whole number from 0 on");
    private static final Words PROGRESS = new Words("progress 在 0 到 100 之间", "`progress` is from 0 to 100");
    private static final Words PLACES = new Words("places 是从 0 起的整数", "`places` is a whole number from 0 on");

    private static final Words CORRECT = new Words("更正运算符或数值", "correct the operator or the figure");
    private static final Map<Words, Words> INSTEAD = Map.of(
            COUNT, new Words("一次也没有写 == 0，至少一次写 >= 1", "none at all is `== 0`, at least one is `>= 1`"),
            SIZE, new Words("空的列表写 .size == 0", "an empty list is `.size == 0`"),
            BACK,
                    new Words(
                            "当期写 back == 0，上一期写 back == 1，最近四期写 back < 4",
                            "this period is `back == 0`, the one before `back == 1`, the last four are `back < 4`"),
            TENURE,
                    new Words(
                            "本期开始的写 tenure == 1，不满四期的写 tenure < 4",
                            "begun in this period is `tenure == 1`, for less than four periods `tenure < 4`"),
            YEARS,
                    new Words(
                            "不满一年写 years == 0，满三年写 years >= 3",
                            "less than a year is `years == 0`, three years or more `years >= 3`"),
            AGE,
                    new Words(
                            "本期提出的写 age == 0，已有两期写 age >= 2",
                            "raised in this period is `age == 0`, two periods or more `age >= 2`"),
            PROGRESS,
                    new Words(
                            "完成写 progress == 100，未完成写 progress < 100",
                            "done is `progress == 100`, not done `progress < 100`"),
            PLACES,
                    new Words(
                            "没有名额写 places == 0，不限名额写 limited == false",
                            "no place is `places == 0`, unlimited places are `limited == false`"));

    /** Fields that may be absent, such as the places of an unlimited designation or the zone of a measure. */
    private static final Set<Field> MAYBE_ABSENT = maybeAbsent();

    private Domains() {}

    private static Set<Field> maybeAbsent() {
        Set<Field> fields = new HashSet<>();
        Map<Type, List<String>> names = Map.of(
                Type.ZONE, List.of("since"),
                Type.DESIGNATION, List.of("places", "after", "from", "until"),
                Type.MEASURE, List.of("zone", "party", "designation"),
                Type.TERM, List.of("zone", "party", "designation"),
                Type.DIFFICULTY, List.of("zone", "party", "designation"),
                Type.MILESTONE, List.of("zone", "party", "designation"),
                Type.GRANT, List.of("zone", "party"),
                Type.APPLICATION, List.of("zone", "party"),
                Type.PARTY, List.of("zone"));
        names.forEach((type, all) -> all.forEach(name ->
                fields.add(Objects.requireNonNull(Vocabulary.fields(type).get(name)))));
        return Set.copyOf(fields);
    }

    /** What to write instead of what a quantity of some nature cannot be. */
    public static Words instead(Words nature) {
        return INSTEAD.getOrDefault(nature, CORRECT);
    }

    static boolean maybeAbsent(Read read) {
        return read.path().stream().anyMatch(MAYBE_ABSENT::contains);
    }

    /** A number that a field holds. */
    static Quantity number(String key, Read read) {
        boolean absent = maybeAbsent(read);
        return switch (read.fieldName()) {
            case "back" -> new Quantity(key, FROM_ZERO.orAbsent(absent), WHOLE_AND_KNOWN, BACK);
            case "tenure" -> new Quantity(key, FROM_ONE.orAbsent(absent), WHOLE_AND_KNOWN, TENURE);
            case "years" -> new Quantity(key, FROM_ZERO.orAbsent(absent), WHOLE_AND_KNOWN, YEARS);
            case "age" -> new Quantity(key, FROM_ZERO.orAbsent(absent), WHOLE_AND_KNOWN, AGE);
            case "places" -> new Quantity(key, FROM_ZERO.orAbsent(absent), WHOLE_AND_KNOWN, PLACES);
            case "progress" ->
                new Quantity(key, NumberValues.of(Interval.between(0, 100)).orAbsent(absent), Set.of(), PROGRESS);
            default -> new Quantity(key, NumberValues.ALL.orAbsent(absent), known(read), Quantity.PLAIN);
        };
    }

    /** Whether a dossier never lacks what is read. */
    private static Set<Quantity.Trait> known(Read read) {
        boolean known = read.path().stream().noneMatch(field -> field.role() == Field.Role.KNOWABLE);
        return known ? Set.of(Quantity.Trait.KNOWN) : Set.of();
    }

    /** Any number. */
    static Quantity plain(String key, boolean absent) {
        return new Quantity(key, NumberValues.ALL.orAbsent(absent), Set.of(), Quantity.PLAIN);
    }

    /** A fact, or a text that is compared with another one. */
    static Quantity fact(String key, Read read) {
        return new Quantity(key, NumberValues.ALL.orAbsent(maybeAbsent(read)), known(read), Quantity.PLAIN);
    }

    /** The number of elements of a list. */
    static Quantity size(String key, Read list) {
        Set<Quantity.Trait> traits = known(list).isEmpty() ? Set.of(Quantity.Trait.WHOLE) : WHOLE_AND_KNOWN;
        return new Quantity(key, FROM_ZERO.orAbsent(maybeAbsent(list)), traits, SIZE);
    }

    /** A text that a field holds. */
    static Quantity text(String key, Read read) {
        List<String> words = Choices.of(read);
        TextValues domain = words.isEmpty() ? TextValues.ALL : TextValues.of(words);
        Words nature = words.isEmpty()
                ? Quantity.PLAIN
                : new Words("可选的值是 " + String.join("、", words), "it is one of " + String.join(", ", words));
        return new Quantity(key, domain.orAbsent(maybeAbsent(read)), known(read), nature);
    }

    /** Whether a field says yes or no. */
    static Quantity truth(String key, Read read) {
        return new Quantity(key, TextValues.TRUE_OR_FALSE.orAbsent(maybeAbsent(read)), known(read), Quantity.PLAIN);
    }

    /** Whether a test holds of which no more is understood. */
    static Quantity opaque(String key) {
        return new Quantity(key, TextValues.TRUE_OR_FALSE, Set.of(), Quantity.PLAIN);
    }

    /** Whether a test holds that is not about facts. */
    static Quantity fixed() {
        return new Quantity("fixed", TextValues.TRUE, Set.of(Quantity.Trait.KNOWN, Quantity.Trait.FIXED), FIXED);
    }

    /** The result of a function over matches. */
    static Quantity result(String key, SetFunction.Kind kind) {
        return switch (kind) {
            case COUNT -> new Quantity(key, FROM_ZERO, COUNTED, COUNT);
            case SUM -> plain(key, false);
            case AVERAGE, MIN, MAX -> plain(key, true);
        };
    }

    /** A count of which the window holds so many at most. */
    static Quantity count(String key, Fraction most) {
        return new Quantity(
                key,
                NumberValues.of(new Interval(Fraction.ZERO, true, most, true)),
                Set.of(Quantity.Trait.WHOLE, Quantity.Trait.KNOWN, Quantity.Trait.RANGE, Quantity.Trait.OF_WINDOW),
                new Words(
                        "窗口只看 " + most + " 期，最多数到 " + most,
                        "the window is of " + most + " periods, so the count is " + most + " at most"));
    }
}
