package yardstick.language;

import java.util.List;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** Tells in an author's words where a rule could not be read: at what the language refuses if anything, else where parsing stopped. */
final class SyntaxError {

    private static final List<String> REFUSED = List.of(
            "import", "function", "declare", "global", "query", "eval", "from", "extends", "salience", "dialect", "no-loop",
            "timer", "duration", "enabled", "agenda", "activation", "ruleflow", "lock", "auto", "calendars", "date", "collect",
            "over", "new", "modify", "insert", "update", "delete", "retract", "do", "if", "or", "matches", "soundslike",
            "str", "in", "window", "groupby", "unit", "acc", "action", "init", "result", "static", "class");

    private SyntaxError() {}

    static void tell(Source source, Section section, DrlParser parser) {
        Token refused = refused(section);
        if (refused != null) {
            source.error(
                    Mistake.REFUSED,
                    source.place(refused.start(), refused.end()),
                    new Words("规则语言里没有 " + refused.text(), "the rule language has no `" + refused.text() + "`"),
                    new Words("删去它，只写事实与条件", "remove it; write facts and conditions only"));
            return;
        }
        Place place = stopped(source, section, parser);
        source.error(
                Mistake.SYNTAX,
                place,
                new Words("这里读不懂 " + place.text(), "cannot be read from here: `" + place.text() + "`"),
                new Words("检查这里和上一行的括号、逗号、运算符是否齐全", "see whether a bracket, comma or operator is missing here or on the line before"));
    }

    private static @Nullable Token refused(Section section) {
        List<Token> tokens = section.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean word = token.kind() == Token.Kind.NAME && REFUSED.contains(token.text());
            boolean field = i > 0 && tokens.get(i - 1).is(".");
            if (word && !field) {
                return token;
            }
        }
        return null;
    }

    private static Place stopped(Source source, Section section, DrlParser parser) {
        for (DroolsError error : parser.getErrors()) {
            if (error instanceof ParserError at && at.getRow() > 0) {
                for (Token token : section.tokens()) {
                    Place place = source.place(token.start(), token.end());
                    if (place.line() > at.getRow() || place.line() == at.getRow() && place.column() > at.getCol()) {
                        return place;
                    }
                }
            }
        }
        return section.place(source);
    }
}
