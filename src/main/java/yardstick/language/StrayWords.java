package yardstick.language;

import java.util.Optional;
import yardstick.problem.Words;
import yardstick.rule.Vocabulary;

/** Looks at the words among conditions: those of other languages, and those of this one in a place where they cannot stand. */
final class StrayWords {

    private final Surroundings here;

    StrayWords(Surroundings here) {
        this.here = here;
    }

    /** Tells what is wrong with the word that stands here, if anything is. */
    void look() {
        if (here.isNext(-1, ".")) {
            return;
        }
        Token token = here.token();
        boolean told = isForeign(token) || (here.inFact() ? isStrayInFact(token) : isStrayBetweenFacts(token));
        if (told) {
            return;
        }
        if (Vocabulary.pattern(token.text()) != null) {
            fact(token);
        } else if (!Surroundings.isOperator(token)) {
            Overview.operand(here);
        }
    }

    /** Tells a word that only other languages have. */
    private boolean isForeign(Token token) {
        boolean inFact = here.inFact();
        Optional<Words> listing = inFact ? Listing.instead(here.tokens(), here.at()) : Optional.empty();
        Words instead = isField(token) ? null : Foreign.refused(token);
        if (listing.isPresent()) {
            here.refuse(token, listing.get());
        } else if (isCall(token)) {
            here.refuseCall(token, false);
        } else if (instead != null) {
            here.refuse(token, inFact && Listing.isOfName(here.tokens(), here.at()) ? Listing.ONE_NAME : instead);
        }
        return listing.isPresent() || isCall(token) || instead != null;
    }

    /** Whether a field stands here whose name is a word of another language, such as the stage that a designation comes after. */
    private boolean isField(Token token) {
        return here.inFact() && !here.followsOperand() && Vocabulary.isField(token.text());
    }

    /** Whether a function of another language stands here, which is no function of an accumulate. */
    private boolean isCall(Token token) {
        boolean function = !here.inFact() && (here.isNext(-1, ":") || here.isWithin("accumulate"));
        return here.isNext(1, "(")
                && !function
                && !Surroundings.isOperator(token)
                && !Surroundings.GROUPS.contains(token.text())
                && !(here.inFact() && here.followsOperand())
                && Calls.instead(token) != null;
    }

    private boolean isStrayInFact(Token token) {
        String operator = Foreign.operator(token);
        if (token.is("is") && (here.isNext(1, "null") || here.isNext(2, "null"))) {
            here.tell(
                    Mistake.NULL,
                    token,
                    new Words("规则里不写“没有数据”", "rules do not mention missing data"),
                    Meant.AS_IF_KNOWN);
        } else if (operator != null) {
            String meant = here.isNext(1, "not") && operator.equals("==") ? "!=" : operator;
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("“" + token.text() + "”不是运算符", "`" + token.text() + "` is not an operator"),
                    new Words("改写为 " + meant, "write `" + meant + "`"));
        } else if (token.is("not") && !isOfMembership() && !beginsFact()) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("比较不能用 not 否定", "`not` does not negate a comparison"),
                    new Words("写成 !( value < 60 )，或改用相反的运算符", "write `!( value < 60 )`, or the opposite operator"));
        } else {
            return false;
        }
        return true;
    }

    /** Whether a {@code not} negates an operator that can be negated, or one that is told next. */
    private boolean isOfMembership() {
        Token next = here.neighbour(1);
        return here.followsOperand()
                && next != null
                && next.kind() == Token.Kind.NAME
                && (next.is("in")
                        || Surroundings.MEMBERSHIPS.contains(next.text())
                        || Listing.instead(here.tokens(), here.at() + 1).isPresent()
                        || Foreign.refused(next) != null);
    }

    /** Whether a condition begins here, so that a bracket before was left open. */
    private boolean beginsFact() {
        Token next = here.neighbour(here.isNext(1, "(") ? 2 : 1);
        return next != null && Vocabulary.pattern(next.text()) != null;
    }

    private boolean isStrayBetweenFacts(Token token) {
        String operator = Foreign.operator(token);
        boolean negation = token.is("not") || token.is("exists");
        if ("||".equals(operator)) {
            here.either(token);
        } else if ("&&".equals(operator) && !token.is("and")) {
            here.between(token);
        } else if (!here.open().isEmpty()
                && here.open().element().after().equals("forall")
                && Surroundings.GROUPS.contains(token.text())) {
            here.tell(
                    Mistake.REFUSED,
                    token,
                    new Words("forall 里不能写 " + token.text(), "`" + token.text() + "` cannot stand within `forall`"),
                    new Words("forall 里只写事实", "write facts only within `forall`"));
        } else if (negation && (here.isNext(-1, "not") || here.isNext(-1, "exists"))) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(
                            token.text() + " 不能直接跟在 not、exists 后面",
                            "`" + token.text() + "` cannot follow `not` or `exists` directly"),
                    new Words("加上括号，例如 not( exists … )", "put it in brackets, as in `not( exists … )`"));
        } else {
            return isAlone(token);
        }
        return true;
    }

    /** Tells a word that begins no condition. */
    private boolean isAlone(Token token) {
        Token before = here.neighbour(-1);
        boolean begins = (before != null && before.kind() == Token.Kind.SIGN && !before.is(")"))
                || here.isNext(1, "(")
                || here.isNext(1, ".")
                || here.isNext(1, ":")
                || Surroundings.GROUPS.contains(token.text())
                || Vocabulary.pattern(token.text()) != null;
        if (begins || !here.open().isEmpty()) {
            return false;
        }
        String shown = CheckedFile.quoted(token.text());
        here.tell(
                Mistake.SYNTAX,
                token,
                new Words("这里读不懂 " + shown, "`" + shown + "` makes no sense here"),
                new Words(
                        "只写事实，比较写进括号里，例如 Measure( value < 60 )",
                        "write facts, with comparisons inside their brackets, as in `Measure( value < 60 )`"));
        return true;
    }

    /** The name of a fact, which begins a condition of its own. */
    private void fact(Token token) {
        Surroundings.Opener outer = here.open().stream()
                .filter(Surroundings.Opener::ofFact)
                .findFirst()
                .orElse(null);
        if (here.isNext(1, "(") && outer != null && here.followsOperator()) {
            here.tell(
                    Mistake.REFUSED,
                    token,
                    new Words("比较里不能写事实 " + token.text(), "`" + token.text() + "` is a fact, not a value"),
                    new Words(
                            "先在前面写 " + token.text() + "( name == \"…\", $x : value )，再与 $x 比较",
                            "write `" + token.text() + "( name == \"…\", $x : value )` before, and compare with `$x`"));
        } else if (here.isNext(1, "(") && outer != null) {
            here.unclosed(outer);
        } else if (!here.isNext(1, "(") && outer == null) {
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(token.text() + " 后面缺括号", "`" + token.text() + "` lacks its brackets"),
                    new Words("写成 " + token.text() + "( 条件 )", "write `" + token.text() + "( … )`"));
        } else {
            afterVariable(token);
        }
    }

    private void afterVariable(Token token) {
        Token before = here.neighbour(-1);
        if (before != null && before.kind() == Token.Kind.VARIABLE) {
            String name = CheckedFile.quoted(before.text());
            here.tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(before.text() + " 后面缺冒号", "a colon is missing after `" + name + "`"),
                    new Words(
                            "写成 " + name + " : " + token.text() + "( … )",
                            "write `" + name + " : " + token.text() + "( … )`"));
        }
    }
}
