package yardstick.mutation;

import java.util.List;
import java.util.Optional;
import yardstick.policy.RuleFile;
import yardstick.rule.Place;

/** The text of a rule file, in which the parts of checked rules are found again. */
record RuleText(RuleFile file) {

    /** Offsets in the text, the end not included. */
    record Span(int start, int end) {

        boolean holds(Span part) {
            return start <= part.start && part.end <= end;
        }
    }

    /** Where a part of a rule stands; none if it cannot be found there. */
    Optional<Span> span(Place place) {
        String text = file.text();
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        start = text.offsetByCodePoints(start, Math.max(0, place.column() - 1));
        start = text.indexOf(place.text(), start);
        boolean near = start >= 0 && !place.text().isEmpty() && place.file().equals(file.name());
        return near ? Optional.of(new Span(start, start + place.text().length())) : Optional.empty();
    }

    /** The span with the brackets around it that hold nothing else. */
    Span withBrackets(Span inner) {
        int before = before(inner.start());
        int after = after(inner.end());
        boolean enclosed = charAt(before) == '(' && charAt(after) == ')';
        boolean call = enclosed && Character.isUnicodeIdentifierPart(charAt(before(before)));
        return enclosed && !call ? withBrackets(new Span(before, after + 1)) : inner;
    }

    /** The last character before an offset that is not white space. */
    int before(int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(file.text().charAt(at))) {
            at--;
        }
        return at;
    }

    /** The first character from an offset on that is not white space. */
    int after(int offset) {
        int at = offset;
        while (at < file.text().length() && Character.isWhitespace(file.text().charAt(at))) {
            at++;
        }
        return at;
    }

    char charAt(int offset) {
        return offset >= 0 && offset < file.text().length() ? file.text().charAt(offset) : ' ';
    }

    /** The first of some signs within a span that stands outside quotation marks and brackets. */
    Optional<Span> sign(Span within, List<String> signs) {
        int depth = 0;
        boolean quoted = false;
        for (int at = within.start(); at < within.end(); at++) {
            char c = file.text().charAt(at);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            int here = at;
            Optional<String> sign = quoted || depth != 0
                    ? Optional.empty()
                    : signs.stream()
                            .filter(any -> file.text().startsWith(any, here))
                            .findFirst();
            if (sign.isPresent()) {
                return Optional.of(new Span(at, at + sign.get().length()));
            }
        }
        return Optional.empty();
    }

    /** The line that an offset lies in, from 1. */
    int line(int offset) {
        return 1
                + (int) file.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    String text(Span span) {
        return file.text().substring(span.start(), span.end());
    }

    /** The same file with a span replaced. */
    RuleFile replacing(Span span, String replacement) {
        String text = file.text();
        return new RuleFile(
                file.name(), file.path(), text.substring(0, span.start()) + replacement + text.substring(span.end()));
    }
}
