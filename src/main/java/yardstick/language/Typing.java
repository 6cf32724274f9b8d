package yardstick.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.number.NumberFunction;
import yardstick.number.Numbers;
import yardstick.problem.Words;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** Puts checked expressions together where their types allow it, and tells where they do not. */
final class Typing {

    private final CheckedFile source;
    private final PeriodTyping periods;

    Typing(CheckedFile source) {
        this.source = source;
        this.periods = new PeriodTyping(source);
    }

    Test compare(Relation relation, Expression left, Expression right, Place place) {
        if (left.type() == Type.PERIOD || right.type() == Type.PERIOD) {
            return periods.same(relation, left, right, place);
        }
        periods.refuseOrder(relation, left, right, place);
        boolean tests = left instanceof Test || right instanceof Test;
        if (tests || left.type() == Type.LIST || !left.type().comparableWith(right.type())) {
            throw mismatch(left, right, place);
        }
        boolean identifiers = left.type() == Type.IDENTIFIER && right.type() == Type.IDENTIFIER;
        boolean ordered = left.type() == Type.NUMBER || identifiers;
        if (relation.ordering() && !ordered) {
            throw source.stop(
                    Mistake.ORDER_OF_TEXT,
                    place,
                    new Words(
                            typeName(left).zh() + "不分大小",
                            "`" + relation.sign() + "` needs numbers, not "
                                    + typeName(left).en()),
                    new Words("只能用 == 或 !=；几个值之间用 ||", "use `==` or `!=`, and `||` between several values"));
        }
        return new Comparison(relation, left, right, place);
    }

    Test membership(String word, Expression left, Expression right, Place place) {
        boolean overlap = word.equals("overlaps");
        Expression list = word.equals("memberOf") ? right : left;
        Expression element = word.equals("memberOf") ? left : right;
        boolean fits = list.type() == Type.LIST
                && (overlap ? element.type() == Type.LIST : element.type().isText());
        if (!fits || left instanceof Test || right instanceof Test) {
            throw source.stop(
                    Mistake.TYPE,
                    place,
                    new Words(
                            word + " 的两边是" + typeName(left).zh() + "和"
                                    + typeName(right).zh(),
                            "`" + word + "` stands between " + typeName(left).en() + " and "
                                    + typeName(right).en()),
                    membershipForm(word));
        }
        return new Membership(overlap, list, element, place);
    }

    private static Words membershipForm(String word) {
        return switch (word) {
            case "overlaps" -> new Words("两边都要是列表", "put a list on either side");
            case "memberOf" -> new Words("左边写文字，右边写列表", "put a text on the left and a list on the right");
            default -> new Words("左边写列表，右边写文字", "put a list on the left and a text on the right");
        };
    }

    private ExpressionParser.Stop mismatch(Expression left, Expression right, Place place) {
        return source.stop(
                Mistake.TYPE,
                place,
                new Words(
                        "比较的两边类型不同：" + typeName(left).zh() + "与"
                                + typeName(right).zh(),
                        "compares " + typeName(left).en() + " with "
                                + typeName(right).en()),
                mismatchHint(left, right));
    }

    private static Words mismatchHint(Expression left, Expression right) {
        if (left instanceof Test || right instanceof Test) {
            return new Words("两个比较之间用 && 或 ||", "join two comparisons with `&&` or `||`");
        }
        if (left.type() == Type.LIST || right.type() == Type.LIST) {
            return new Words(
                    "列表用 contains、memberOf、overlaps，或比较 .size",
                    "for a list use `contains`, `memberOf` or `overlaps`, or compare its `.size`");
        }
        if (left.type() == Type.NUMBER && right.type() == Type.BOOLEAN) {
            return new Words("是写 1，否写 0", "write 1 for true and 0 for false");
        }
        if ((isNumberInQuotes(right) && left.type() == Type.NUMBER)
                || (isNumberInQuotes(left) && right.type() == Type.NUMBER)) {
            return new Words("数字不加引号", "write the number without quotation marks");
        }
        if (isBack(left) || isBack(right)) {
            return WrittenFigure.BACK;
        }
        if (isBlank(left) || isBlank(right)) {
            return Meant.AS_IF_KNOWN;
        }
        if (left.type() == Type.BOOLEAN || right.type() == Type.BOOLEAN) {
            return new Words("与 true 或 false 比较", "compare it with `true` or `false`");
        }
        if (right instanceof Literal && left.type().isText()) {
            return new Words("文字加上双引号", "put the text in double quotation marks");
        }
        return new Words("数与数比较，文字与文字比较", "compare numbers with numbers and texts with texts");
    }

    private static boolean isBack(Expression side) {
        return side instanceof Read read && read.isField(read.slot(), "back");
    }

    private static boolean isBlank(Expression side) {
        return side instanceof Literal literal && literal.value() instanceof String text && text.isBlank();
    }

    private static boolean isNumberInQuotes(Expression side) {
        return side instanceof Literal literal
                && literal.value() instanceof String text
                && text.strip().matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static Words typeName(Expression expression) {
        if (expression instanceof Test) {
            return new Words("比较", "a comparison");
        }
        return switch (expression.type()) {
            case NUMBER -> new Words("数", "a number");
            case TEXT -> new Words("文字", "a text");
            case IDENTIFIER -> new Words("编号", "an id");
            case BOOLEAN -> new Words("是否", "true or false");
            case LIST -> new Words("列表", "a list");
            default -> new Words("事实", "a fact");
        };
    }

    Expression number(Expression operand) {
        if (operand.type() != Type.NUMBER) {
            throw source.stop(
                    Mistake.TYPE,
                    operand.place(),
                    new Words(
                            "计算需要数，这里是" + typeName(operand).zh(),
                            "calculates with " + typeName(operand).en()),
                    new Words("只有数能加减乘除", "only numbers can be added, subtracted, multiplied or divided"));
        }
        return operand;
    }

    void refuseZero(Expression divisor) {
        if (divisor instanceof Literal literal && Numbers.isZero(literal.value())) {
            throw source.stop(
                    Mistake.DIVISION,
                    divisor.place(),
                    new Words("除数是零", "divides by zero"),
                    new Words("写成非零的数，例如 / 3", "write a number other than zero, as in `/ 3`"));
        }
    }

    Expression call(NumberFunction function, List<Expression> arguments, Place place) {
        if (arguments.size() != function.arguments()) {
            throw source.stop(
                    Mistake.TYPE,
                    place,
                    new Words(
                            function.word() + " 要 " + function.arguments() + " 个数，这里有 " + arguments.size() + " 个",
                            "`" + function.word() + "` takes " + function.arguments() + ", not " + arguments.size()),
                    Calls.form(function));
        }
        arguments.forEach(this::number);
        if (function == NumberFunction.ROUND && !isPlaces(arguments.get(1))) {
            throw source.stop(
                    Mistake.TYPE,
                    arguments.get(1).place(),
                    new Words(
                            "保留的位数不是 0 到 " + NumberFunction.MOST_PLACES + " 的整数",
                            "not a number of places from 0 to " + NumberFunction.MOST_PLACES),
                    Calls.form(function));
        }
        return new Call(function, List.copyOf(arguments), place);
    }

    private static boolean isPlaces(Expression places) {
        return places instanceof Literal literal
                && literal.value() instanceof BigDecimal number
                && number.scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(NumberFunction.MOST_PLACES)) <= 0;
    }

    /** A field of a fact. */
    Read field(Expression owner, Token name) {
        Map<String, Field> fields = Vocabulary.fields(owner.type());
        Field field = fields.get(name.text());
        if (field != null && owner instanceof Read read) {
            List<Field> path = new ArrayList<>(read.path());
            path.add(field);
            return new Read(read.slot(), read.factType(), List.copyOf(path), read.place());
        }
        String wrong = CheckedFile.quoted(name.text());
        throw source.stop(
                Mistake.UNKNOWN_FIELD,
                source.place(name),
                new Words("没有字段 " + wrong, "no field `" + wrong + "`"),
                Meant.among(
                        Glossary.field(name.text(), fields.keySet()).orElse(name.text()),
                        fields.keySet(),
                        fields.isEmpty()
                                ? new Words("它没有字段", "it has no fields")
                                : new Words(
                                        "可用的字段：" + String.join("、", fields.keySet()) + "；如果是文字，加上双引号",
                                        "its fields are " + String.join(", ", fields.keySet())
                                                + "; a text stands in double quotation marks")));
    }
}
