package yardstick.language;

import java.util.NavigableSet;
import yardstick.text.Spaces;

/** Finds the comments of a rule file and makes blanks of them. */
final class RuleComments {

    private final CheckedFile source;
    private final Misprints misprints;
    private final PlainText text;
    private final NavigableSet<Integer> damage;

    RuleComments(CheckedFile source, Misprints misprints, PlainText text, NavigableSet<Integer> damage) {
        this.source = source;
        this.misprints = misprints;
        this.text = text;
        this.damage = damage;
    }

    boolean startsAt(int at) {
        if (text.isAt(at, '#')) {
            return text.chars
                    .substring(text.chars.lastIndexOf("\n", at) + 1, at)
                    .isBlank();
        }
        return isSlash(at) && (isSlash(at + 1) || text.isAt(at + 1, '*'));
    }

    private boolean isSlash(int at) {
        return text.isAt(at, '/') || text.isAt(at, '／');
    }

    /** Makes blanks of the comment that begins here, and says where it ends. */
    int blank(int at) {
        boolean block = text.isAt(at + 1, '*') && !text.isAt(at, '#');
        tellOddComment(at);
        int end = text.chars.indexOf(block ? "*/" : "\n", at + (block ? 2 : 1));
        if (end < 0 && block) {
            misprints.unclosedComment(at);
            damage.add(at);
        }
        int after = end < 0 ? text.chars.length() : block ? end + 2 : end;
        for (int i = at; i < after; i++) {
            refuseInComment(i);
            if (text.chars.charAt(i) != '\n') {
                text.chars.setCharAt(i, ' ');
            }
        }
        return after;
    }

    private void tellOddComment(int at) {
        if (text.isAt(at, '#')) {
            misprints.hashComment(at);
        } else if (text.isAt(at, '／') || text.isAt(at + 1, '／')) {
            misprints.sign(text.isAt(at, '／') ? at : at + 1, "/");
        }
    }

    /** What makes a comment look like something else to a reader or to another parser. */
    private void refuseInComment(int at) {
        int c = source.text().codePointAt(at);
        boolean half = Character.isLowSurrogate(source.text().charAt(at)) && at > 0;
        boolean escape =
                c == '\\' && at + 1 < source.text().length() && source.text().charAt(at + 1) == 'u';
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        if (!half && (escape || control || (Characters.isInvisible(c) && !Spaces.isSpace(c)))) {
            misprints.character(at, Misprints.Within.COMMENT);
        }
    }
}
