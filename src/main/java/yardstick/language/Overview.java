package yardstick.language;

import java.util.List;
import yardstick.problem.Words;

/**
 * Looks over the conditions of a rule before they are parsed, and tells in an author's words the first thing that a parser would
 * only stumble over: brackets without partner, missing commas, what the language does not have.
 */
final class Overview {

    private final CheckedFile source;
    private final Surroundings here;

    private Overview(CheckedFile source, List<Token> tokens) {
        this.source = source;
        this.here = new Surroundings(source, tokens);
    }

    /** Whether there is nothing to tell. */
    static boolean isSound(CheckedFile source, List<Token> conditions) {
        return new Overview(source, conditions).isSound();
    }

    private boolean isSound() {
        int before = source.errors();
        StrayWords words = new StrayWords(here);
        StraySigns signs = new StraySigns(here);
        while (!here.atEnd() && source.errors() == before) {
            switch (here.token().kind()) {
                case NAME -> words.look();
                case SIGN -> signs.look();
                default -> operand(here);
            }
            here.move();
        }
        if (source.errors() == before && !here.open().isEmpty()) {
            here.unclosed(here.open().element());
        }
        return source.errors() == before;
    }

    /** A value, before which no other one can stand. */
    static void operand(Surroundings here) {
        Token token = here.token();
        Token before = here.neighbour(-1);
        if (!here.inFact() || before == null || !here.followsOperand() || here.isMistaken(token)) {
            return;
        }
        String shown = CheckedFile.quoted(token.text());
        if (before.kind() == Token.Kind.NUMBER && isUnit(token)) {
            String written = before.text() + " " + shown;
            here.tell(
                    Mistake.NUMBER,
                    before,
                    token,
                    new Words("数写得不对：" + written, "not a number that rules can hold: `" + written + "`"),
                    WrittenFigure.withUnit(before.text(), token.text()));
            return;
        }
        here.tell(
                Mistake.SYNTAX,
                token,
                new Words(shown + " 前面缺逗号或运算符", "a comma or an operator is missing before `" + shown + "`"),
                new Words(
                        "条件之间用逗号分开；比较写成 字段 运算符 值",
                        "put a comma between conditions; a comparison is field, operator, value"));
    }

    /** Whether a word is in Chinese, as no field is. */
    private static boolean isUnit(Token token) {
        return token.kind() == Token.Kind.NAME && token.text().codePointAt(0) > 127;
    }
}
