package yardstick.language;

import java.util.List;

/**
 * The conditions of one rule, cut out for Drools' parser as a rule of their own: it sees nothing else of a file, neither names nor
 * annotations nor consequences.
 *
 * @param text a rule without a name, annotations and consequence
 * @param shift what an offset in this text lacks to one in the file
 */
record ConditionText(String text, int shift) {

    private static final String BEFORE = "rule r when ";
    private static final String AFTER = "\nthen\nend\n";

    static ConditionText of(String plain, List<Token> conditions) {
        int start = conditions.get(0).start();
        int end = conditions.get(conditions.size() - 1).end();
        return new ConditionText(BEFORE + plain.substring(start, end) + AFTER, start - BEFORE.length());
    }

    /** The offset in the file of a line, from 1, and a column, from 0, of this text. */
    int offset(int row, int column) {
        int lineStart = 0;
        for (int line = 1; line < row && lineStart >= 0; line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return lineStart + column + shift;
    }
}
