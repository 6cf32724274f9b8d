package yardstick.language;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import yardstick.problem.Words;

/** Reads the consequence of a rule: exactly one {@code conclude}, {@code infer} or {@code derive}. */
final class ConclusionReader {

    private static final Words FORMS = new Words(
            "写成 conclude( $g, \"结论\" ); 或 infer( $g, \"术语\" ); 或 derive( $g, \"指标\", 数 );",
            "write conclude( $g, \"OUTCOME\" ); or infer( $g, \"term\" ); or derive( $g, \"measure\", number );");

    private final Source source;
    private final Scope scope;

    ConclusionReader(Source source, Scope scope) {
        this.source = source;
        this.scope = scope;
    }

    Optional<Conclusion> read(Section section, RuleDescr rule) {
        List<Token> words = section.consequence();
        if (!isCall(words) || !sameText(words, rule)) {
            refuse(section, words);
            return Optional.empty();
        }
        int last = words.size() - 1 - (words.get(words.size() - 1).is(";") ? 1 : 0);
        List<List<Token>> arguments = ConditionReader.split(words.subList(2, last), ",");
        String verb = words.get(0).text();
        boolean fits = arguments.size() == (verb.equals("derive") ? 3 : 2)
                && arguments.get(1).size() == 1
                && arguments.get(1).get(0).kind() == Token.Kind.TEXT
                && !arguments.get(1).get(0).content().isBlank();
        if (!fits) {
            refuse(section, words);
            return Optional.empty();
        }
        try {
            return Optional.of(conclusion(verb, arguments));
        } catch (ExpressionParser.Stop stop) {
            return Optional.empty();
        }
    }

    private Conclusion conclusion(String verb, List<List<Token>> arguments) {
        Expression subject = new ExpressionParser(source, arguments.get(0), scope, -1, null).expression();
        if (!subject.type().isSubject() || subject.type() == Type.SUBJECT) {
            source.error(
                    Mistake.SUBJECT,
                    subject.place(),
                    new Words(subject.place().text() + " 不是可以下结论的对象", "`" + subject.place().text() + "` cannot be concluded about"),
                    new Words("写 Zone、Designation、Grant 或 Application 的名字", "name a Zone, Designation, Grant or Application"));
            throw new ExpressionParser.Stop();
        }
        String text = arguments.get(1).get(0).content();
        return switch (verb) {
            case "conclude" -> new Conclusion.Conclude(subject, text);
            case "infer" -> new Conclusion.Infer(subject, text);
            default -> new Conclusion.Derive(subject, text, number(arguments.get(2)));
        };
    }

    private Expression number(List<Token> words) {
        Expression value = new ExpressionParser(source, words, scope, -1, null).expression();
        if (value.type() != Type.NUMBER) {
            source.error(
                    Mistake.TYPE,
                    value.place(),
                    new Words("derive 的第三项要是数", "the third argument of derive is a number"),
                    FORMS);
            throw new ExpressionParser.Stop();
        }
        return value;
    }

    private static boolean isCall(List<Token> words) {
        int end = words.size() - (words.isEmpty() || !words.get(words.size() - 1).is(";") ? 0 : 1);
        return end >= 4
                && (words.get(0).is("conclude") || words.get(0).is("infer") || words.get(0).is("derive"))
                && words.get(1).is("(")
                && words.get(end - 1).is(")")
                && closesAt(words, end - 1);
    }

    /** Whether the bracket that opens the call closes at its end, so that there is one call and not two. */
    private static boolean closesAt(List<Token> words, int end) {
        int depth = 0;
        for (int i = 1; i < end; i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether Drools' parser saw the same consequence as we did. */
    private boolean sameText(List<Token> words, RuleDescr rule) {
        String seen = String.valueOf(rule.getConsequence()).replaceAll("\\s", "");
        StringBuilder ours = new StringBuilder();
        words.forEach(word -> ours.append(word.text()));
        return seen.equals(ours.toString().replaceAll("\\s", ""));
    }

    private void refuse(Section section, List<Token> words) {
        Place place = words.isEmpty()
                ? section.place(source)
                : source.place(words.get(0).start(), words.get(words.size() - 1).end());
        source.error(
                Mistake.CONSEQUENCE,
                place,
                new Words("then 部分不是一句结论", "the consequence is not one conclusion"),
                FORMS);
    }
}
