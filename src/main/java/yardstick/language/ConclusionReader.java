package yardstick.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Expression;
import yardstick.rule.Place;
import yardstick.rule.Type;

/** Reads the consequence of a rule: exactly one {@code conclude}, {@code infer} or {@code derive}. */
final class ConclusionReader {

    private static final List<String> VERBS = List.of("conclude", "infer", "derive");
    private static final Words FORMS = new Words(
            "写成 conclude( $g, \"结论\" ); 或 infer( $g, \"术语\" ); 或 derive( $g, \"指标\", 数 );",
            "write conclude( $g, \"OUTCOME\" ); or infer( $g, \"term\" ); or derive( $g, \"measure\", number );");

    private final CheckedFile source;
    private final Scope scope;

    ConclusionReader(CheckedFile source, Scope scope) {
        this.source = source;
        this.scope = scope;
    }

    /** What a rule says of its subject. */
    record Said(Token verb, Token text) {

        boolean infers() {
            return verb.is("infer");
        }
    }

    /** What a rule says, even if the rest of it cannot be read; null if nothing can be found. */
    static @Nullable Said said(List<Token> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Token verb = words.get(i);
            if (isVerb(verb) && words.get(i + 1).is("(")) {
                return words.subList(i, words.size()).stream()
                        .filter(token -> token.kind() == Token.Kind.TEXT)
                        .findFirst()
                        .map(text -> new Said(verb, text))
                        .orElse(null);
            }
        }
        return null;
    }

    Optional<Conclusion> read(Section section) {
        List<Token> words = section.consequence();
        if (!isCall(words)) {
            refuse(section, words);
            return Optional.empty();
        }
        int last = words.size() - 1 - (words.get(words.size() - 1).is(";") ? 1 : 0);
        List<List<Token>> arguments = AccumulateReader.split(words.subList(2, last), ",");
        String verb = words.get(0).text();
        int least = verb.equals("derive") ? 3 : 2;
        int most = verb.equals("conclude") ? least : least + 1;
        boolean fits = arguments.size() >= least
                && arguments.size() <= most
                && arguments.stream().noneMatch(List::isEmpty)
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
            String shown = CheckedFile.quoted(subject.place().text());
            source.error(
                    Mistake.SUBJECT,
                    subject.place(),
                    new Words(shown + " 不是可以下结论的对象", "`" + shown + "` cannot be concluded about"),
                    new Words(
                            "写 Zone、Party、Designation、Grant 或 Application 的名字",
                            "name a Zone, Party, Designation, Grant or Application"));
            throw new ExpressionParser.Stop();
        }
        String text = arguments.get(1).get(0).content();
        return switch (verb) {
            case "conclude" -> new Conclusion.Conclude(subject, text);
            case "infer" -> new Conclusion.Infer(subject, text, period(arguments, 2));
            default -> new Conclusion.Derive(subject, text, number(arguments.get(2)), period(arguments, 3));
        };
    }

    /** The period that is concluded of; null where none is written. */
    private @Nullable Expression period(List<List<Token>> arguments, int at) {
        if (arguments.size() == at) {
            return null;
        }
        Expression period = new ExpressionParser(source, arguments.get(at), scope, -1, null).expression();
        if (period.type() != Type.PERIOD) {
            String shown = CheckedFile.quoted(period.place().text());
            source.error(
                    Mistake.TYPE,
                    period.place(),
                    new Words(shown + " 不是期间", "`" + shown + "` is no period"),
                    new Words(
                            "写 $t : Period( back < 期数 ) 里的 $t；只说当期就不写",
                            "write the name of a `$t : Period( back < … )`, or nothing for the current period"));
            throw new ExpressionParser.Stop();
        }
        return period;
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
        int end =
                words.size() - (words.isEmpty() || !words.get(words.size() - 1).is(";") ? 0 : 1);
        return end >= 4
                && words.get(0).kind() == Token.Kind.NAME
                && VERBS.contains(words.get(0).text())
                && words.get(1).is("(")
                && words.get(end - 1).is(")")
                && !words.get(end - 2).is(",")
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
        return depth == 1;
    }

    private void refuse(Section section, List<Token> words) {
        Place place = words.isEmpty() ? source.place(section.then()) : source.place(words);
        source.error(Mistake.CONSEQUENCE, place, message(words), hint(words));
    }

    private static Words message(List<Token> words) {
        long calls = words.stream().filter(ConclusionReader::isVerb).count();
        if (words.isEmpty()) {
            return new Words("then 部分没有结论", "nothing stands after `then`");
        }
        return calls > 1
                ? new Words("then 部分不止一句结论", "the consequence is more than one conclusion")
                : new Words("then 部分不是一句结论", "the consequence is not one conclusion");
    }

    private static Words hint(List<Token> words) {
        if (words.stream().filter(ConclusionReader::isVerb).count() > 1) {
            return new Words("每条规则只写一句，其余的另写规则", "keep one, and write another rule for each of the others");
        }
        Optional<Words> whole = written(words);
        return whole.isPresent()
                ? whole.get()
                : words.isEmpty() || isVerb(words.get(0)) || Foreign.refused(words.get(0)) != null
                        ? FORMS
                        : Meant.among(words.get(0).text(), VERBS, FORMS);
    }

    /** The conclusion as it was surely meant: what it says of which subject, without what is missing or too much. */
    private static Optional<Words> written(List<Token> words) {
        if (words.isEmpty() || !isVerb(words.get(0)) || words.get(0).is("derive")) {
            return Optional.empty();
        }
        String subject = words.stream()
                .filter(token -> token.kind() == Token.Kind.VARIABLE)
                .map(Token::text)
                .findFirst()
                .orElse("$g");
        return words.stream()
                .skip(1)
                .filter(token -> token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NAME)
                .findFirst()
                .map(token ->
                        words.get(0).text() + "( " + subject + ", \"" + CheckedFile.quoted(token.content()) + "\" );")
                .map(form -> new Words("写成 " + form, "write `" + form + "`"));
    }

    private static boolean isVerb(Token token) {
        return token.kind() == Token.Kind.NAME && VERBS.contains(token.text());
    }
}
