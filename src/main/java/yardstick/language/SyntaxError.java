package yardstick.language;

import java.util.ArrayDeque;
import java.util.Deque;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;
import yardstick.problem.Words;

/** Tells where the conditions of a rule could not be read, if nothing better is known than that parsing stopped there. */
final class SyntaxError {

    private SyntaxError() {}

    static void tell(CheckedFile source, Section section, ConditionText text, DrlParser parser) {
        Token stopped = stopped(section, text, parser);
        String shown = CheckedFile.quoted(stopped.text());
        if (isOfAccumulate(section, stopped)) {
            source.error(
                    Mistake.SYNTAX,
                    source.place(stopped),
                    new Words(
                            "accumulate 写到这里读不懂：" + shown, "the accumulate cannot be read from here: `" + shown + "`"),
                    AccumulateReader.FORM);
            return;
        }
        source.error(
                Mistake.SYNTAX,
                source.place(stopped),
                new Words("这里读不懂 " + shown, "cannot be read from here: `" + shown + "`"),
                new Words(
                        "检查这里和上一行的括号、逗号、运算符是否齐全",
                        "see whether a bracket, comma or operator is missing here or on the line before"));
    }

    /** Whether a token stands in an accumulate, and in no fact of it. */
    private static boolean isOfAccumulate(Section section, Token stopped) {
        Deque<String> open = new ArrayDeque<>();
        String before = "";
        for (Token token : section.conditions()) {
            if (token.equals(stopped)) {
                return "accumulate".equals(open.peek());
            }
            if (token.is("(")) {
                open.push(before);
            } else if (token.is(")") && !open.isEmpty()) {
                open.pop();
            }
            before = token.text();
        }
        return false;
    }

    private static Token stopped(Section section, ConditionText text, DrlParser parser) {
        for (DroolsError error : parser.getErrors()) {
            if (error instanceof ParserError at && at.getRow() > 0) {
                int offset = text.offset(at.getRow(), Math.max(0, at.getCol()));
                for (Token token : section.conditions()) {
                    if (token.end() > offset) {
                        return token;
                    }
                }
            }
        }
        return section.then();
    }
}
