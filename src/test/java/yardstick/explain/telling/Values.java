package yardstick.explain.telling;

import yardstick.explain.telling.Hearing.Kind;
import yardstick.explain.telling.Hearing.Piece;
import yardstick.explain.telling.Listening.NotUnderstood;

/** Hears what a text, a fact or a list is compared with. */
final class Values {

    private final Hearing hearing;
    private final Piece left;

    Values(Hearing hearing, Piece left) {
        this.hearing = hearing;
        this.left = left;
    }

    Piece rest() {
        return hearing.first(this::shared, this::contains, this::same, this::is);
    }

    private Piece shared() {
        hearing.expect("与", "and ");
        Piece right = new SpokenNames(hearing).value();
        boolean none = hearing.is("没有共同项", "have no element in common");
        if (!none) {
            hearing.expect("有共同项", "have an element in common");
        }
        return Hearing.test(left, none ? "not overlaps" : "overlaps", right);
    }

    private Piece contains() {
        boolean not = hearing.is("不包含", "does not contain ");
        if (!not) {
            hearing.expect("包含", "contains ");
        }
        return Hearing.test(left, not ? "not contains" : "contains", operand());
    }

    private Piece same() {
        if (hearing.spoken.zh()) {
            hearing.expect("与", "");
            Piece right = new SpokenNames(hearing).value();
            boolean different = hearing.is("不同", "");
            if (!different) {
                hearing.expect("相同", "");
            }
            return Hearing.test(left, different ? "!=" : "==", right);
        }
        boolean different = hearing.is("", "is not the same as ");
        if (!different) {
            hearing.expect("", "is the same as ");
        }
        return Hearing.test(left, different ? "!=" : "==", new SpokenNames(hearing).value());
    }

    private Piece is() {
        boolean not = hearing.is("不为", "is not ");
        boolean text = not || hearing.is("为", "is ");
        if (!text) {
            not = hearing.is("不是", "?");
            if (!not) {
                hearing.expect("是", "?");
            }
        }
        String sign = not ? "!=" : "==";
        if (hearing.spoken.zh() && !text) {
            return Hearing.test(left, sign, operand());
        }
        return hearing.first(() -> period(sign), () -> code(sign), () -> Hearing.test(left, sign, operand()));
    }

    private Piece operand() {
        return hearing.first(
                () -> {
                    String quoted = hearing.quoted();
                    if (quoted == null) {
                        throw new NotUnderstood("no text");
                    }
                    return Piece.of(Kind.NUMBER, scope -> "\"" + quoted + "\"");
                },
                () -> {
                    Piece fact = new SpokenNames(hearing).value();
                    return Piece.of(
                            Kind.NUMBER, scope -> fact.said().apply(scope).replaceFirst("\\.value$", ""));
                });
    }

    private Piece period(String sign) {
        String period = hearing.period();
        int back = period == null ? -1 : hearing.spoken.back(period);
        if (back < 0) {
            throw new NotUnderstood("no period");
        }
        return Piece.of(
                Kind.TEST,
                scope -> left.said().apply(scope).replaceFirst("\\.period$", ".back") + " " + sign + " " + back);
    }

    private Piece code(String sign) {
        var word = hearing.match(hearing.spoken.codes);
        if (word == null) {
            throw new NotUnderstood("no code");
        }
        return Piece.of(Kind.TEST, scope -> {
            String path = left.said().apply(scope);
            String code = hearing.spoken.codes(path).get(word.getKey());
            if (code == null) {
                throw new NotUnderstood(path + " is never " + word.getKey());
            }
            return path + " " + sign + " \"" + code + "\"";
        });
    }
}
