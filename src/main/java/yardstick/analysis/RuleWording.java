package yardstick.analysis;

import yardstick.problem.Words;
import yardstick.rule.Place;
import yardstick.rule.Rule;
import yardstick.vocabulary.Kind;

/** How messages name what stands in rules. */
final class RuleWording {

    private static final int LONGEST = 80;
    private static final Words PRESENT = new Words("按参数现值，", "with the present parameters, ");

    private RuleWording() {}

    /** The author's own words, on one line. */
    static String quote(Place place) {
        return quote(place.text());
    }

    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return "`" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…") + "`";
    }

    /** The name of a rule and where it stands. */
    static Words rule(Rule rule) {
        String at = rule.place().file() + ":" + rule.place().line();
        return new Words("“" + rule.name() + "”（" + at + "）", "`" + rule.name() + "` (" + at + ")");
    }

    /** What subjects of a kind are called. */
    static Words kind(Kind kind) {
        return switch (kind) {
            case ZONE -> new Words("功能区", "zones");
            case DESIGNATION -> new Words("赋能事项", "designations");
            case PARTY -> new Words("主体", "parties");
            case GRANT -> new Words("赋能", "grants");
            case APPLICATION -> new Words("争取", "applications");
        };
    }

    /** Says that it is so only as long as the parameters stay as they are. */
    static Words present(Words message) {
        return new Words(PRESENT.zh() + message.zh(), PRESENT.en() + message.en());
    }
}
