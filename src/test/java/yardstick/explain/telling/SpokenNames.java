package yardstick.explain.telling;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.explain.telling.Hearing.Kind;
import yardstick.explain.telling.Hearing.Piece;
import yardstick.explain.telling.Listening.NotUnderstood;
import yardstick.explain.telling.SpokenScope.Var;
import yardstick.rule.Type;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Subject;

/** Hears which fact is meant, and which field of it. */
public final class SpokenNames {

    private final Hearing hearing;
    private final Spoken spoken;
    private boolean isMeasure;

    public SpokenNames(Hearing hearing) {
        this.hearing = hearing;
        this.spoken = hearing.spoken;
    }

    /** A field with a value, the size of a list, or a fact. */
    public Piece value() {
        boolean size = !spoken.zh() && hearing.is("", "number of ");
        Piece value = hearing.first(
                () -> field(owner(thing())),
                this::figure,
                () -> field(owner(base())),
                () -> field(scope -> scope.find("")),
                () -> {
                    Function<SpokenScope, Var> thing = thing();
                    return Piece.of(Kind.NUMBER, scope -> thing.apply(scope).name);
                });
        return size || (spoken.zh() && hearing.is("个数", ""))
                ? Piece.of(Kind.NUMBER, scope -> value.said().apply(scope) + ".size")
                : value;
    }

    /** The value of a measure that it takes several steps to get to. */
    private Piece figure() {
        Function<SpokenScope, Var> measure = thing();
        if (!isMeasure) {
            throw new NotUnderstood("no measure");
        }
        return Piece.of(Kind.NUMBER, scope -> measure.apply(scope).name + ".value");
    }

    private Function<SpokenScope, Var> owner(Function<SpokenScope, Var> owner) {
        hearing.expect("的", "’s ");
        return owner;
    }

    private Piece field(Function<SpokenScope, Var> owner) {
        return hearing.first(
                () -> {
                    Function<SpokenScope, Var> measure = measure(owner);
                    return Piece.of(Kind.NUMBER, scope -> measure.apply(scope).name + ".value");
                },
                () -> named(owner));
    }

    /** The longest name that fits, whatever it is a name of. */
    private Piece named(Function<SpokenScope, Var> owner) {
        String quoted = hearing.quoted();
        Map.Entry<String, Map<Type, String>> label = quoted == null ? peek(spoken.fields) : null;
        String measure =
                quoted == null ? key(peek(spoken.measures)) : spoken.measures.containsKey(quoted) ? quoted : "";
        String parameter =
                quoted == null ? key(peek(spoken.parameters)) : spoken.parameters.containsKey(quoted) ? quoted : "";
        int longest = Math.max(key(label).length(), Math.max(measure.length(), parameter.length()));
        if (longest == 0) {
            throw new NotUnderstood("no name");
        }
        if (quoted == null) {
            String word =
                    key(label).length() == longest ? key(label) : measure.length() == longest ? measure : parameter;
            hearing.expect(word, word);
        }
        if (label != null && key(label).length() == longest) {
            return Piece.of(Kind.NUMBER, scope -> {
                Var var = owner.apply(scope);
                return var.name + "." + path(label, var);
            });
        }
        if (measure.length() == longest) {
            return Piece.of(Kind.NUMBER, scope -> {
                Var var = owner.apply(scope);
                var.measure = measure;
                return var.name + ".value";
            });
        }
        return Piece.of(Kind.NUMBER, scope -> scope.parameter(parameter));
    }

    /** The longest name of a measure, a parameter or a field that stands here. */
    String nameHere() {
        return Stream.of(peek(spoken.measures), peek(spoken.parameters), peek(spoken.fields), peek(spoken.truths))
                .map(SpokenNames::key)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private <V> Map.@Nullable Entry<String, V> peek(Map<String, V> words) {
        AtomicReference<Map.@Nullable Entry<String, V>> found = new AtomicReference<>();
        hearing.tries(() -> {
            found.set(hearing.match(words));
            throw new NotUnderstood("only looking");
        });
        return found.get();
    }

    private static String key(Map.@Nullable Entry<String, ?> entry) {
        return entry == null ? "" : entry.getKey();
    }

    static String path(Map.Entry<String, Map<Type, String>> label, Var var) {
        String path = label.getValue().get(var.type);
        if (path == null) {
            throw new NotUnderstood("a " + var.type + " has no " + label.getKey());
        }
        return path;
    }

    /** A measure of one period. */
    private Function<SpokenScope, Var> measure(Function<SpokenScope, Var> owner) {
        String quoted = hearing.quoted();
        Map.Entry<String, String> known = quoted == null ? hearing.match(spoken.measures) : null;
        String name = quoted == null ? key(known) : quoted;
        hearing.expect("（", "(");
        String period = hearing.period();
        hearing.expect("）", ")");
        int back = period == null ? -1 : spoken.back(period);
        if (name.isEmpty() || back < 0) {
            throw new NotUnderstood("no measure");
        }
        return scope -> {
            Var of = owner.apply(scope);
            String pattern = "%s : Measure( of == " + of.name + ", name == \"" + name + "\", back == " + back + " )";
            return new Var(scope.given(of, name + back, pattern), Type.MEASURE);
        };
    }

    /** A fact. */
    Function<SpokenScope, Var> thing() {
        AtomicReference<Function<SpokenScope, Var>> thing = new AtomicReference<>(base());
        isMeasure = false;
        boolean more = true;
        while (more) {
            Function<SpokenScope, Var> owner = thing.get();
            more = hearing.tries(() -> {
                        hearing.expect("的", "’s ");
                        thing.set(measure(owner));
                    })
                    || hearing.tries(() -> {
                        hearing.expect("的", "’s ");
                        Map.Entry<String, Map<Type, String>> label = hearing.match(spoken.fields);
                        hearing.expect("的", "’s ");
                        thing.set(measure(scope -> of(owner.apply(scope), label)));
                    });
            isMeasure |= more;
        }
        return thing.get();
    }

    /** The fact that a field of another one is. */
    static Var of(Var owner, Map.@Nullable Entry<String, Map<Type, String>> label) {
        if (label == null) {
            throw new NotUnderstood("no field");
        }
        return new Var(owner.name + "." + path(label, owner), Type.SUBJECT);
    }

    private Function<SpokenScope, Var> base() {
        return hearing.first(
                this::known, this::own, this::parameter, this::letter, () -> measure(scope -> scope.find("")));
    }

    private Function<SpokenScope, Var> own() {
        String own = spoken.own();
        hearing.expect(own, own);
        return scope -> new Var("$me", Type.of(spoken.decided.subjectKind()));
    }

    private Function<SpokenScope, Var> known() {
        Map.Entry<String, Fact> word = hearing.match(spoken.facts);
        if (word == null) {
            throw new NotUnderstood("no fact");
        }
        return scope -> new Var(scope.fact(word.getValue()), type(word.getValue()));
    }

    private static Type type(Fact fact) {
        if (fact instanceof Milestone) {
            return Type.MILESTONE;
        }
        return fact instanceof Difficulty ? Type.DIFFICULTY : Type.of(((Subject) fact).subjectKind());
    }

    private Function<SpokenScope, Var> parameter() {
        String name = hearing.quoted();
        hearing.expect("参数", "parameter");
        if (name == null) {
            throw new NotUnderstood("no parameter");
        }
        return scope -> new Var(scope.parameterFact(name), Type.PARAMETER);
    }

    private Function<SpokenScope, Var> letter() {
        if (hearing.is("该项", "it ")) {
            return scope -> scope.find("");
        }
        String letter = hearing.letter();
        if (letter == null) {
            throw new NotUnderstood("no letter");
        }
        return scope -> scope.find(letter);
    }
}
