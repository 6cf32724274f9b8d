package yardstick.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yardstick.problem.Words;
import yardstick.rule.Place;

/** Reads what stands between the name of a rule and {@code when}: annotations, each {@code @name( "text" )}, and nothing else. */
final class Annotations {

    private static final List<String> KNOWN = List.of("clause", "title", "effective", "until");

    private final CheckedFile source;
    private final Section section;
    private final List<Token> head;
    private final Map<String, Token> found = new LinkedHashMap<>();
    private boolean told;

    private Annotations(CheckedFile source, Section section) {
        this.source = source;
        this.section = section;
        this.head = section.head();
    }

    /** The text of each annotation by name; mistakes are told. */
    static Map<String, Token> read(CheckedFile source, Section section) {
        return new Annotations(source, section).read();
    }

    private Map<String, Token> read() {
        int before = source.errors();
        int at = 0;
        while (at < head.size()) {
            at = begins(at) ? annotation(at) : extra(at);
        }
        if (!found.containsKey("clause") && source.errors() == before && !standsAmongConditions()) {
            source.error(
                    Mistake.ANNOTATION,
                    section.place(source),
                    new Words("没有写明条款", "does not cite a clause"),
                    new Words("在名称下写 @clause(\"条款编号\")", "write @clause(\"…\") under the name"));
        }
        return found;
    }

    /** Whether the clause is written too late, which is told there. */
    private boolean standsAmongConditions() {
        List<Token> conditions = section.conditions();
        return IntStream.range(1, conditions.size())
                .anyMatch(i ->
                        conditions.get(i).is("clause") && conditions.get(i - 1).is("@"));
    }

    private boolean begins(int at) {
        return head.get(at).is("@") && at + 1 < head.size() && head.get(at + 1).kind() == Token.Kind.NAME;
    }

    private int annotation(int at) {
        int end = end(at);
        Token name = head.get(at + 1);
        if (!KNOWN.contains(name.text())) {
            tell(
                    name,
                    new Words(
                            "没有 @" + name.text() + " 这种注记", "no annotation `@" + CheckedFile.quoted(name.text()) + "`"),
                    Meant.among(
                            name.text(),
                            KNOWN,
                            new Words(
                                    "可用 @clause、@title、@effective、@until",
                                    "there are @clause, @title, @effective and @until")));
        } else if (found.containsKey(name.text())) {
            tell(
                    name,
                    new Words("@" + name.text() + " 写了两次", "`@" + name.text() + "` twice"),
                    new Words("只留一个", "keep one"));
        } else if (!isText(at, end)) {
            tell(
                    name,
                    new Words("@" + name.text() + " 的内容不是一段文字", "`@" + name.text() + "` does not hold one text"),
                    new Words("写成 @" + name.text() + "(\"…\")", "write @" + name.text() + "(\"…\")"));
        } else {
            found.put(name.text(), head.get(at + 3));
        }
        return end;
    }

    private void tell(Token name, Words message, Words hint) {
        source.error(Mistake.ANNOTATION, source.place(name), message, hint);
    }

    private boolean isText(int at, int end) {
        return end == at + 5
                && head.get(at + 3).kind() == Token.Kind.TEXT
                && head.get(at + 4).is(")");
    }

    /** Where the annotation that begins here ends. */
    private int end(int at) {
        if (at + 2 >= head.size() || !head.get(at + 2).is("(")) {
            int next = at + 1;
            while (next < head.size() && !head.get(next).is("@")) {
                next++;
            }
            return next;
        }
        int depth = 0;
        for (int i = at + 2; i < head.size(); i++) {
            depth += head.get(i).is("(") ? 1 : head.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return head.size();
    }

    /** Tells the first thing that is no annotation, and returns where the next annotation begins. */
    private int extra(int at) {
        int end = at + 1;
        while (end < head.size() && !head.get(end).is("@")) {
            end++;
        }
        if (!told) {
            told = true;
            int last = at;
            while (last + 2 < end
                    && head.get(last + 1).is("-")
                    && head.get(last + 2).kind() == Token.Kind.NAME) {
                last += 2;
            }
            Place place = source.place(head.subList(at, last + 1));
            source.error(
                    Mistake.REFUSED,
                    place,
                    new Words(
                            "规则不能有 " + CheckedFile.quoted(place.text()),
                            "a rule cannot have `" + CheckedFile.quoted(place.text()) + "`"),
                    new Words(
                            "删去它：规则的先后由系统决定，名称与 when 之间只有 @clause、@title、@effective、@until",
                            "remove it: the engine orders rules; between name and `when` stand only @clause, @title, @effective and @until"));
        }
        return end;
    }
}
