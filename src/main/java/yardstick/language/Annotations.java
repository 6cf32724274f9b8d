package yardstick.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.problem.Words;

/** Reads the annotations of a rule. */
final class Annotations {

    private static final List<String> KNOWN = List.of("clause", "title", "effective");

    private final Source source;

    Annotations(Source source) {
        this.source = source;
    }

    /** The text of each annotation by name; mistakes are told. */
    Map<String, Token> read(Section section) {
        Map<String, Token> found = new LinkedHashMap<>();
        List<Token> head = section.isComplete() ? section.head() : List.of();
        for (int at = 0; Section.isAnnotation(head, at); at += 5) {
            Token name = head.get(at + 1);
            if (!KNOWN.contains(name.text()) || found.containsKey(name.text())) {
                tell(name, found.containsKey(name.text()));
            }
            found.putIfAbsent(name.text(), head.get(at + 3));
        }
        if (section.isComplete() && section.headIsPlain() && !found.containsKey("clause")) {
            source.error(
                    Mistake.ANNOTATION,
                    section.place(source),
                    new Words("没有写明条款", "does not cite a clause"),
                    new Words("在名称下写 @clause(\"条款编号\")", "write @clause(\"…\") under the name"));
        }
        return found;
    }

    private void tell(Token name, boolean twice) {
        source.error(
                Mistake.ANNOTATION,
                source.place(name.start(), name.end()),
                twice
                        ? new Words("@" + name.text() + " 写了两次", "`@" + name.text() + "` twice")
                        : new Words("没有 @" + name.text() + " 这种注记", "no annotation `@" + name.text() + "`"),
                twice
                        ? new Words("只留一个", "keep one")
                        : ExpressionParser.didYouMean(
                                name.text(),
                                KNOWN,
                                new Words("可用 @clause、@title、@effective", "there are @clause, @title and @effective")));
    }
}
