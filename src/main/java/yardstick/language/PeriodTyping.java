package yardstick.language;

import java.util.List;
import java.util.Optional;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** Compares periods: two are the same or not, and which is earlier is told by counting back from now. */
final class PeriodTyping {

    private final CheckedFile source;

    PeriodTyping(CheckedFile source) {
        this.source = source;
    }

    /** That something is of a period means that both are as many periods back. */
    Test same(Relation relation, Expression left, Expression right, Place place) {
        Optional<Expression> one = back(left);
        Optional<Expression> other = back(right);
        if (relation.ordering() || one.isEmpty() || other.isEmpty()) {
            throw source.stop(
                    Mistake.TYPE,
                    place,
                    new Words("Period 只能与指标、属性、术语的 period 比是否相同", "a Period is compared with the `period` of a fact"),
                    new Words(
                            "写 period == $t；先后用 back 比，例如 back == $t.back + 1",
                            "write `period == $t`, or compare `back`, as in `back == $t.back + 1`"));
        }
        return new Comparison(relation, one.get(), other.get(), place);
    }

    /** How many periods back a period is, or the period that a fact tells. */
    private static Optional<Expression> back(Expression side) {
        if (!(side instanceof Read read)) {
            return Optional.empty();
        }
        boolean own = read.path().isEmpty() && read.type() == Type.PERIOD;
        Field back = Vocabulary.fields(read.factType()).get("back");
        return back != null && (own || (read.path().size() == 1 && read.isPeriod()))
                ? Optional.of(new Read(read.slot(), read.factType(), List.of(back), read.place()))
                : Optional.empty();
    }

    private static boolean isPeriod(Expression side) {
        return side instanceof Read read && read.isPeriod();
    }

    /** Periods are texts that are the same or not; earlier and later is told by counting from now. */
    void refuseOrder(Relation relation, Expression left, Expression right, Place place) {
        if (!isPeriod(left) && !isPeriod(right)) {
            return;
        }
        Relation towards = isPeriod(left) ? relation : relation.mirrored();
        Expression other = isPeriod(left) ? right : left;
        Read read = (Read) (isPeriod(left) ? left : right);
        if (relation.ordering() || other.type() == Type.NUMBER) {
            String field = read.fieldName();
            throw source.stop(
                    relation.ordering() ? Mistake.ORDER_OF_TEXT : Mistake.TYPE,
                    place,
                    new Words("期间 " + field + " 是文字，不能比先后大小", "the period `" + field + "` is a text, without an order"),
                    counted(field.equals("since"), towards));
        }
    }

    private static Words counted(boolean since, Relation relation) {
        String sign = relation.mirrored().sign();
        return since
                ? new Words(
                        "用 tenure 比期数：写 tenure " + sign + " n，n 是从那一期数到当期的期数，两头都算（2019Q1 到 2020Q2 是 6）",
                        "compare `tenure`: write `tenure " + sign
                                + " n`, where n counts the periods from that one to the present one, both included"
                                + " (2019Q1 to 2020Q2 is 6)")
                : new Words(
                        "用 back 比期数：写 back " + sign + " n，n 是那一期在当期之前几期（当期是 0，上一期是 1）",
                        "compare `back`: write `back " + sign
                                + " n`, where n says how many periods before the present one it is (0 is the present one)");
    }
}
