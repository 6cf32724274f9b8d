package yardstick.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.policy.RuleFile;

/** The comments of a rule file. */
final class Comments {

    /** A line of a comment. */
    record Line(int number, String text) {}

    private static final Pattern END = Pattern.compile("\\bend\\b");

    private final List<Line> lines = new ArrayList<>();
    private final List<String> code;

    private Comments(String text) {
        this.code = split(text).lines().toList();
    }

    static Comments of(RuleFile file) {
        return new Comments(file.text());
    }

    /** Gathers the comments, and returns the text without them and without what stands in quotation marks. */
    private String split(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("//", at)
                    ? end(text, "\n", at, 0)
                    : text.startsWith("/*", at)
                            ? end(text, "*/", at + 2, 2)
                            : text.charAt(at) == '"' ? end(text, "\"", at + 1, 1) : at + 1;
            String part = text.substring(at, end);
            if (part.startsWith("//") || part.startsWith("/*")) {
                add(part, lineOf(rest));
            }
            boolean isCode = end == at + 1 && part.charAt(0) != '"';
            rest.append(isCode ? part : part.replaceAll("[^\n]", " "));
            at = end;
        }
        return rest.toString();
    }

    private static int end(String text, String sign, int from, int length) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found + length;
    }

    private static int lineOf(StringBuilder before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private void add(String comment, int first) {
        List<String> parts = comment.lines().toList();
        for (int i = 0; i < parts.size(); i++) {
            lines.add(new Line(first + i, parts.get(i)));
        }
    }

    /** The lines of comments directly above a rule and within it. */
    List<Line> of(int ruleLine) {
        int first = ruleLine;
        while (first > 1 && isCommentOnly(first - 1)) {
            first--;
        }
        int from = first;
        int last = last(ruleLine);
        return lines.stream()
                .filter(line -> line.number >= from && line.number <= last)
                .toList();
    }

    private boolean isCommentOnly(int number) {
        return number <= code.size()
                && code.get(number - 1).isBlank()
                && lines.stream().anyMatch(line -> line.number == number);
    }

    private int last(int ruleLine) {
        for (int number = ruleLine; number <= code.size(); number++) {
            Matcher end = END.matcher(code.get(number - 1));
            if (end.find()) {
                return number;
            }
        }
        return code.size();
    }
}
