package yardstick.language;

import yardstick.problem.Words;

/** Looks at the signs among conditions, and keeps account of the brackets. */
final class StraySigns {

    private final Surroundings here;

    StraySigns(Surroundings here) {
        this.here = here;
    }

    /** Tells what is wrong with the sign that stands here, if anything is. */
    void look() {
        Token token = here.token();
        switch (token.text()) {
            case "(" -> opens(token);
            case ")" -> closes(token);
            case ";" -> separates(token);
            case "," -> comma(token);
            case "&&", "||" -> joins(token);
            case ":" -> named();
            case "." -> point(token);
            case "[", "]", "{", "}" ->
                here.refuse(
                        token,
                        new Words(
                                "只用圆括号 ( )；列表用 contains、overlaps",
                                "use round brackets; for lists use `contains` and `overlaps`"));
            case "@" ->
                here.tell(
                        Mistake.REFUSED,
                        token,
                        new Words("条件里不能写 @", "`@` cannot stand among conditions"),
                        new Words(
                                "@clause、@title、@effective、@until 写在 when 之前",
                                "write @clause, @title, @effective and @until before `when`"));
            default -> relation(token);
        }
    }

    private void opens(Token token) {
        Token before = here.neighbour(-1);
        boolean fact = here.inFact();
        if (before != null && before.kind() == Token.Kind.NAME) {
            boolean group = Surroundings.GROUPS.contains(before.text()) || Surroundings.isOperator(before);
            boolean ofField = here.isNext(-2, ".");
            if (ofField || (!group && fact && !Calls.isFunction(before))) {
                here.refuseCall(before, ofField);
            }
            fact |= !group;
        } else if (fact) {
            Overview.operand(here);
        }
        here.open().push(new Surroundings.Opener(token, fact, before == null ? "" : before.text()));
    }

    private void closes(Token token) {
        if (here.open().isEmpty()) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("多了一个 )", "a `)` without its `(`"),
                    new Words("删去它，或补上前面的 (", "remove it, or add the `(` before"));
        } else {
            afterOperator(token);
            here.open().pop();
        }
    }

    private void comma(Token token) {
        afterOperator(token);
        if (here.open().isEmpty()) {
            here.between(token);
        } else if (here.inFact() && isOperand(here.open().element())) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("一个比较只带一个值", "a comparison takes one value"),
                    new Words(
                            "每个值写一个比较，之间用 ||，例如 functions contains \"甲\" || functions contains \"乙\"",
                            "write a comparison for each value and `||` between them, as in"
                                    + " `functions contains \"A\" || functions contains \"B\"`"));
        }
    }

    /** Whether a bracket holds the one value of a comparison. */
    private static boolean isOperand(Surroundings.Opener opener) {
        return Surroundings.isWanting(opener.after()) && !opener.after().equals("in");
    }

    /** A comma or bracket in place of a value. */
    private void afterOperator(Token token) {
        Token before = here.neighbour(-1);
        if (before != null && here.followsOperator()) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(before.text() + " 后面缺一个值", "a value is missing after `" + before.text() + "`"),
                    new Words(
                            "比较写成 字段 运算符 值，例如 value < 60",
                            "a comparison is field, operator, value, as in `value < 60`"));
        } else if (before != null && before.is(";")) {
            here.tell(
                    Mistake.ACCUMULATE,
                    token,
                    new Words("accumulate 没有写全", "the accumulate is not complete"),
                    AccumulateReader.FORM);
        }
    }

    /** A sign that joins tests, not facts; the tests of an accumulate stand in no fact. */
    private void joins(Token token) {
        if (here.inFact() || here.isWithin("accumulate")) {
            return;
        }
        if (token.is("&&")) {
            here.between(token);
        } else {
            here.either(token);
        }
    }

    /** What stands before a colon has to be a variable. */
    private void named() {
        Token before = here.neighbour(-1);
        if (before != null && before.kind() == Token.Kind.NAME) {
            String shown = CheckedFile.quoted(before.text());
            here.tell(
                    Mistake.SYNTAX,
                    before,
                    new Words("名字 " + shown + " 前面缺 $", "the name `" + shown + "` lacks its `$`"),
                    new Words("写成 $" + shown, "write `$" + shown + "`"));
        }
    }

    private void point(Token token) {
        Token after = here.neighbour(1);
        if (here.open().isEmpty() && here.isNext(-1, ")")) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("事实之外不能取字段", "a field is not read outside a fact"),
                    new Words("在括号里起名字，例如 $v : value", "name it inside the brackets, as in `$v : value`"));
        } else if (after != null && after.kind() == Token.Kind.NUMBER && !here.followsOperand()) {
            String number = "0." + after.text();
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    after,
                    new Words("小数点前面缺数字", "a digit is missing before the decimal point"),
                    new Words("写成 " + number, "write `" + number + "`"));
        }
    }

    private void separates(Token token) {
        if (here.inFact() && here.open().size() > 1) {
            here.unclosed(here.open().element());
        } else if (here.open().isEmpty()) {
            here.between(token);
        } else if (here.inFact()) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("事实的括号里不用分号", "a `;` has no place inside a fact"),
                    new Words("条件之间用逗号分开", "put a comma between conditions"));
        }
    }

    private void relation(Token token) {
        if (!Surroundings.RELATIONS.contains(token.text())) {
            return;
        }
        if (here.open().isEmpty()) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("事实之外不能比较", "nothing is compared outside a fact"),
                    new Words(
                            "把比较写进事实的括号里，例如 Measure( $s : value, $s < 60 )",
                            "write the comparison inside the brackets of a fact, as in `Measure( $s : value, $s < 60 )`"));
        } else if (here.inFact() && (here.isNext(-1, "(") || here.isNext(-1, ","))) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(token.text() + " 前面缺字段", "a field is missing before `" + token.text() + "`"),
                    new Words("写成 字段 运算符 值，例如 value < 60", "write field, operator, value, as in `value < 60`"));
        }
    }
}
