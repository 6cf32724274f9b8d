package yardstick.explain;

import yardstick.explain.Hearing.Kind;
import yardstick.explain.Hearing.Piece;
import yardstick.explain.Listening.NotUnderstood;

/** Hears numbers and what is calculated with them. */
final class Sums {

    private final Hearing hearing;

    Sums(Hearing hearing) {
        this.hearing = hearing;
    }

    Piece sum() {
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

    Piece factor() {
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
                () -> new Naming(hearing).value());
    }
}
