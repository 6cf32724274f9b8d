package yardstick.explain.search;

import yardstick.explain.telling.Hearing;
import yardstick.explain.telling.Hearing.Kind;
import yardstick.explain.telling.Hearing.Piece;
import yardstick.explain.telling.Listening.NotUnderstood;
import yardstick.explain.telling.SpokenNames;

/** Hears numbers and what is calculated with them. */
public final class Sums {

    private final Hearing hearing;

    public Sums(Hearing hearing) {
        this.hearing = hearing;
    }

    public Piece sum() {
        Piece left = product();
        while (true) {
            boolean plus = hearing.is("+", "+");
            if (!plus && !hearing.is("-", "-")) {
                return left;
            }
            left = calculated(left, plus ? " + " : " - ", product());
        }
    }

    private Piece product() {
        Piece left = factor();
        while (true) {
            boolean times = hearing.is("*", "*");
            if (!times && !hearing.is("/", "/")) {
                return left;
            }
            left = calculated(left, times ? " * " : " / ", factor());
        }
    }

    private static Piece calculated(Piece left, String sign, Piece right) {
        return Piece.of(Kind.NUMBER, scope -> {
            String first = bracketed(left.said().apply(scope));
            return first + sign + bracketed(right.said().apply(scope));
        });
    }

    private static String bracketed(String calculation) {
        return calculation.contains(" ") ? "( " + calculation + " )" : calculation;
    }

    public Piece factor() {
        return hearing.first(
                () -> {
                    hearing.expect("（", "(");
                    Piece inner = hearing.unit();
                    hearing.expect("）", ")");
                    if (inner.kind() != Kind.NUMBER) {
                        throw new NotUnderstood("not a number");
                    }
                    return inner;
                },
                () -> {
                    String number = hearing.digits();
                    if (number == null) {
                        throw new NotUnderstood("not a number");
                    }
                    return Piece.of(Kind.NUMBER, scope -> number);
                },
                () -> new SpokenNames(hearing).value());
    }
}
