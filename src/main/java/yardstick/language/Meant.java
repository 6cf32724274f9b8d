package yardstick.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Nearest;
import yardstick.problem.Words;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** What is probably meant by something in an expression that stands for nothing there. */
final class Meant {

    static final Words AS_IF_KNOWN = new Words(
            "按数据齐全来写，缺数时系统自会判为证据不足", "write the rule as if everything were known; the engine tells what is missing");

    private static final int MOST_LISTED = 30;

    private Meant() {}

    /** What a word may mean that is no field: a name without its sign, a truth value, a parameter or text. */
    static @Nullable Words by(String word, Scope scope, @Nullable Expression beside) {
        if (scope.visible().contains("$" + word)) {
            return variable(word);
        }
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            String truth = word.toLowerCase(Locale.ROOT);
            return new Words("写成 " + truth, "write `" + truth + "`");
        }
        if (beside == null || word.codePointAt(0) < 128) {
            return null;
        }
        if (beside.type() == Type.NUMBER) {
            return beside instanceof Read read && read.isField(read.slot(), "back")
                    ? WrittenFigure.BACK
                    : new Words(
                            "参数先取出来：Parameter( name == \"" + word + "\", $x : value )，再与 $x 比较",
                            "match the parameter before, `Parameter( name == \"" + word
                                    + "\", $x : value )`, and compare with `$x`");
        }
        return beside.type().isText()
                ? new Words("文字加上双引号：\"" + word + "\"", "put the text in double quotation marks: \"" + word + "\"")
                : null;
    }

    /** By a name that is none of those known; {@code otherwise} where it is like none of them. */
    static Words among(String wrong, Collection<String> known, Words otherwise) {
        return Nearest.of(wrong, known).map(Meant::question).orElse(otherwise);
    }

    /** By a name that is none of those known, of which the first are listed where it is like none of them. */
    static Words among(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return new Words("还没有定义过", "none is defined yet");
        }
        List<String> first =
                known.stream().limit(MOST_LISTED).map(CheckedFile::quoted).toList();
        String more = known.size() > MOST_LISTED ? "…" : "";
        return among(
                wrong,
                known,
                new Words("可用：" + String.join("、", first) + more, "there are: " + String.join(", ", first) + more));
    }

    private static Words question(String name) {
        return new Words("是不是 " + name + "？", "did you mean `" + name + "`?");
    }

    private static Words variable(String name) {
        return question("$" + name);
    }

    /** By a name that is not defined. */
    static Words byVariable(String wrong, Scope scope) {
        List<String> names =
                scope.visible().stream().map(name -> name.substring(1)).toList();
        return Nearest.of(wrong.substring(1), names)
                .map(Meant::variable)
                .orElse(
                        new Words(
                                "先在前面的条件里定义它，例如 $g : Grant( … ) 或 Parameter( name == \"…\", $x : value )",
                                "define it in a condition before, as in `$g : Grant( … )` or `Parameter( name == \"…\", $x : value )`"));
    }

    /** By a value without a comparison, in a fact of a type. */
    static Words byUnfinished(Expression expression, @Nullable Type ownType) {
        String written = CheckedFile.quoted(expression.place().text());
        boolean of = ownType != null && Vocabulary.fields(ownType).containsKey("of");
        return expression.type().isSubject() && of
                ? new Words("写成 of == " + written, "write `of == " + written + "`")
                : new Words("写上比较，例如 value < 60", "compare it, as in `value < 60`");
    }

    /** By a word where no fact is at hand whose field it could be. */
    static Words byInvisible(String word, Scope scope) {
        return scope.visible().contains("$" + word)
                ? variable(word)
                : new Words(
                        "先在事实里起名字，例如 $v : value，这里写 $v",
                        "name it inside the fact, as in `$v : value`, and write `$v` here");
    }
}
