package yardstick.language;

/** How far a number goes with all that is glued to it, so that what is no number is told as a whole. */
final class NumberSpan {

    private final PlainText text;

    NumberSpan(PlainText text) {
        this.text = text;
    }

    /** Where the number ends that begins here. */
    int end(int at) {
        int end = at;
        while (end < text.chars.length()
                && (text.isPart(end)
                        || text.isAt(end, '%')
                        || text.isAt(end, '％')
                        || isPoint(end)
                        || isThousands(end))) {
            end += Character.charCount(text.chars.codePointAt(end));
        }
        return afterPercent(end);
    }

    /** Where a number ends that goes on with the sign and digits of an exponent. */
    int afterExponent(String number, int end) {
        if (!number.matches("[0-9.]+[eE]") || !(text.isAt(end, '+') || text.isAt(end, '-'))) {
            return end;
        }
        int after = end + 1;
        while (text.isDigit(after)) {
            after++;
        }
        return after > end + 1 ? after : end;
    }

    /** Where a percent sign ends that stands apart from its number; the end of the number where it is an operator or none. */
    private int afterPercent(int end) {
        int at = end;
        while (text.isAt(at, ' ')) {
            at++;
        }
        int after = at + 1;
        while (text.isAt(after, ' ')) {
            after++;
        }
        boolean ends = after >= text.chars.length() || ",);&|\n".indexOf(text.chars.charAt(after)) >= 0;
        return text.isAt(at, '%') && ends ? at + 1 : end;
    }

    private boolean isPoint(int at) {
        boolean full = (text.isAt(at, '．') || text.isAt(at, '。')) && text.isDigit(at + 1);
        return text.isAt(at, '.') || (full && text.replaceTwin(at));
    }

    private boolean isThousands(int at) {
        return text.isAt(at, ',') && text.isDigit(at + 1) && text.isDigit(at + 2) && text.isDigit(at + 3);
    }
}
