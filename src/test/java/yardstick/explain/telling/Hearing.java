package yardstick.explain.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.explain.search.Sums;

/**
 * Reads a told condition, by its words alone, and says it again as DRL. What may follow what is the same in both languages, but that
 * Chinese says what is asked before what it is asked of.
 */
public final class Hearing extends Listening {

    public enum Kind {
        TEST,
        NUMBER,
        CONDITION
    }

    /**
     * A part of a sentence.
     *
     * @param all the parts that hold together; itself where there is one
     * @param said what it is in DRL; of a condition, nothing, since it adds lines of its own
     */
    public record Piece(Kind kind, List<Piece> all, Function<SpokenScope, String> said) {
        public static Piece of(Kind kind, Function<SpokenScope, String> said) {
            List<Piece> self = new ArrayList<>();
            Piece piece = new Piece(kind, self, said);
            self.add(piece);
            return piece;
        }

        /** Writes it down as conditions. */
        void write(SpokenScope scope) {
            for (Piece part : all) {
                String text = part.said.apply(scope);
                if (part.kind == Kind.TEST) {
                    scope.test(text);
                }
            }
        }
    }

    /** A comparison, with both sides apart. */
    record Sides(Piece left, Piece right) {}

    Hearing(String text, Spoken spoken) {
        super(text, spoken);
    }

    /** The whole text, as conditions of a rule. */
    Piece all() {
        Piece piece = any();
        if (!rest().isBlank()) {
            throw new NotUnderstood("no sense in “" + rest() + "” of: " + text);
        }
        return piece.kind != Kind.NUMBER ? piece : Piece.of(Kind.CONDITION, piece.said);
    }

    /** The two sides of the comparison that the whole text is. */
    @Nullable
    Sides sides() {
        all();
        return sides;
    }

    Piece any() {
        return once("any", this::freshAny);
    }

    private Piece freshAny() {
        List<Piece> parts = new ArrayList<>(List.of(every()));
        while (is("或", "or ")) {
            parts.add(every());
        }
        return parts.size() == 1 ? parts.get(0) : joined(parts, " || ");
    }

    private Piece every() {
        List<Piece> parts = new ArrayList<>(List.of(unit()));
        while (is("且", "and ")) {
            parts.add(unit());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Piece> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.all));
        boolean tests = all.stream().allMatch(part -> part.kind == Kind.TEST);
        return new Piece(tests ? Kind.TEST : Kind.CONDITION, all, joined(parts, " && ").said);
    }

    private static Piece joined(List<Piece> parts, String sign) {
        return Piece.of(Kind.TEST, scope -> {
            List<String> all = new ArrayList<>();
            for (Piece part : parts) {
                if (part.kind != Kind.TEST) {
                    throw new NotUnderstood("not a test among several");
                }
                all.add("( " + part.said.apply(scope) + " )");
            }
            return String.join(sign, all);
        });
    }

    /** One thing that holds. */
    Piece held() {
        Piece unit = unit();
        if (unit.kind == Kind.NUMBER) {
            throw new NotUnderstood("a number");
        }
        return unit;
    }

    /** One thing that holds, or a number, which may begin with one. */
    public Piece unit() {
        return once("unit", this::freshUnit);
    }

    private Piece freshUnit() {
        Piece piece = first(
                this::negation,
                this::always,
                this::forall,
                this::exists,
                this::present,
                this::group,
                this::windowed,
                new Statements(this)::stated,
                new Statements(this)::term,
                this::comparison);
        while (spoken.zh() && piece.kind != Kind.NUMBER) {
            Piece asked = piece;
            Piece[] number = new Piece[1];
            if (!tries(() -> number[0] = new SetHearing(this).after(asked, null))) {
                return piece;
            }
            piece = compared(number[0]);
        }
        return piece;
    }

    private Piece negation() {
        expect("并非（", "not (");
        Piece inner = any();
        expect("）", ")");
        boolean test = inner.all.stream().allMatch(part -> part.kind == Kind.TEST);
        return test
                ? Piece.of(Kind.TEST, scope -> "!( " + inner.said.apply(scope) + " )")
                : Piece.of(Kind.CONDITION, scope -> SetHearing.wrapped("not", scope, inner));
    }

    private Piece always() {
        expect("恒成立", "always true");
        return Piece.of(Kind.CONDITION, scope -> {
            scope.lines.add(scope.outermost().find("").type.pattern() + "( this == $me )");
            return "";
        });
    }

    private Piece forall() {
        if (spoken.zh() || !is("", "each ")) {
            expect("每一", "for each ");
        }
        return new SetHearing(this).forall();
    }

    private Piece exists() {
        boolean not = is("没有", "there is no ");
        if (!not) {
            expect("有", "there is at least one ");
        }
        SetHearing set = new SetHearing(this).described();
        return Piece.of(Kind.CONDITION, scope -> {
            scope.lines.add(set.condition(not ? "not" : "exists", scope));
            return "";
        });
    }

    private Piece present() {
        expect("有", "there is ");
        Piece figure = new SpokenNames(this).value();
        return Piece.of(Kind.CONDITION, scope -> {
            assertThat(figure.said.apply(scope)).isNotNull();
            return "";
        });
    }

    private Piece group() {
        expect("（", "(");
        Piece inner = any();
        expect("）", ")");
        if (inner.kind == Kind.NUMBER) {
            throw new NotUnderstood("a number in brackets");
        }
        return inner;
    }

    private Piece windowed() {
        if (!spoken.zh()) {
            throw new NotUnderstood("not in English");
        }
        Piece window = SetHearing.window(this);
        if (window == null) {
            throw new NotUnderstood("no window");
        }
        Piece[] number = new Piece[1];
        if (!tries(() -> number[0] = new SetHearing(this).number(null, window))) {
            Piece asked = first(this::present, this::group, new Statements(this)::stated, this::comparison);
            number[0] = new SetHearing(this).after(asked, window);
        }
        return compared(number[0]);
    }

    private Piece comparison() {
        return compared(first(() -> new SetHearing(this).number(null, null), this::sum));
    }

    Piece factor() {
        return new Sums(this).factor();
    }

    Piece sum() {
        return once("sum", new Sums(this)::sum);
    }

    /** What a side is compared with; the side itself where that is nothing. */
    private Piece compared(Piece left) {
        Piece[] found = {left};
        tries(() -> found[0] = tail(left));
        return found[0];
    }

    private Piece tail(Piece left) {
        return first(
                () -> {
                    boolean is = spoken.zh() || is("", "is ");
                    Map.Entry<String, String> relation = is ? match(spoken.relations) : null;
                    return compared(left, relation);
                },
                () -> compared(left, match(spoken.orders)),
                () -> new Values(this, left).rest());
    }

    private Piece compared(Piece left, Map.@Nullable Entry<String, String> relation) {
        if (relation == null) {
            throw new NotUnderstood("no relation");
        }
        Piece right = sum();
        sides = new Sides(left, right);
        return test(left, relation.getValue(), right);
    }

    static Piece test(Piece left, String sign, Piece right) {
        return Piece.of(Kind.TEST, scope -> {
            String first = left.said.apply(scope);
            return (first.startsWith("(") ? "0 + " : "") + first + " " + sign + " " + right.said.apply(scope);
        });
    }
}
