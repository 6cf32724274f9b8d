package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        return hearing.first(this::shared, this::contains, this::same, this::among, this::is);
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

    private Piece among() {
        boolean not = hearing.is("不为", "is none of ");
        if (!not) {
            hearing.expect("为", "is one of ");
        }
        List<Function<String, String>> values = new ArrayList<>();
        do {
            values.add(one());
        } while (hearing.is("、", ","));
        hearing.expect("之一", "");
        return Piece.of(Kind.TEST, scope -> {
            String path = left.said().apply(scope);
            List<String> all = values.stream().map(value -> value.apply(path)).toList();
            return path + (not ? " not in ( " : " in ( ") + String.join(", ", all) + " )";
        });
    }

    /** One of several values, written for the field that is at the end of a path. */
    private Function<String, String> one() {
        String quoted = hearing.quoted();
        if (quoted != null) {
            return path -> '"' + quoted + '"';
        }
        String digits = hearing.digits();
        if (digits != null) {
            return path -> digits;
        }
        Map.Entry<String, String> word = hearing.match(hearing.spoken.codes);
        if (word == null) {
            throw new NotUnderstood("no value");
        }
        return path -> '"' + code(path, word.getKey()) + '"';
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
        Map.Entry<String, String> word = hearing.match(hearing.spoken.codes);
        if (word == null) {
            throw new NotUnderstood("no code");
        }
        return Piece.of(Kind.TEST, scope -> {
            String path = left.said().apply(scope);
            return path + " " + sign + " \"" + code(path, word.getKey()) + "\"";
        });
    }

    private String code(String path, String word) {
        String code = hearing.spoken.codes(path).get(word);
        if (code == null) {
            throw new NotUnderstood(path + " is never " + word);
        }
        return code;
    }
}
