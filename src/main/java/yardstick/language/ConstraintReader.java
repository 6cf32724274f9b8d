package yardstick.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Place;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** Reads one condition within a fact: a test, or a name for a value, or both. */
final class ConstraintReader {

    /** What one name may stand for at most, in operators and operands, so that names of names do not grow without end. */
    private static final int LARGEST = 100;

    private final CheckedFile source;
    private final Scope scope;
    private final int slot;
    private final Type type;

    ConstraintReader(CheckedFile source, Scope scope, int slot, Type type) {
        this.source = source;
        this.scope = scope;
        this.slot = slot;
        this.type = type;
    }

    /** Reads the tokens of one condition and adds the test, if there is one; says whether it could be read, and if not, it is told. */
    boolean read(List<Token> words, List<Test> tests) {
        if (words.isEmpty()) {
            return true;
        }
        boolean binds = words.size() > 2
                && words.get(0).kind() == Token.Kind.VARIABLE
                && words.get(1).is(":");
        try {
            if (binds) {
                binding(words, tests);
            } else {
                tests.add(new ExpressionParser(source, words, scope, slot, type).test());
            }
            return true;
        } catch (ExpressionParser.Stop stop) {
            if (binds && scope.find(words.get(0).text()) == null) {
                scope.define(words.get(0).text(), new Scope.Meaning.Broken());
            }
            return false;
        }
    }

    private void binding(List<Token> words, List<Test> tests) {
        Token name = words.get(0);
        Expression bound = new ExpressionParser(source, words.subList(2, words.size()), scope, slot, type).expression();
        Place place = source.place(name);
        if (bound instanceof Test && !(bound instanceof Comparison)) {
            throw source.stop(
                    Mistake.SYNTAX,
                    place,
                    new Words("一个名字只能带一个比较", "a name takes one comparison"),
                    new Words("名字和条件用逗号分开写", "write the name and the condition apart, with a comma"));
        }
        Expression value = bound instanceof Comparison comparison ? comparison.left() : bound;
        if (isLarge(value)) {
            throw source.stop(
                    Mistake.TOO_LARGE,
                    place,
                    new Words(name.text() + " 代表的算式太大", "what `" + name.text() + "` stands for is too large"),
                    new Words("用 derive 拆成几条规则", "split it into several rules with derive"));
        }
        define(source, name.text(), new Scope.Meaning.Alias(value), scope, place);
        if (bound instanceof Comparison comparison) {
            tests.add(comparison);
        }
    }

    private static boolean isLarge(Expression expression) {
        Deque<Expression> open = new ArrayDeque<>(List.of(expression));
        int size = 0;
        while (!open.isEmpty() && size <= LARGEST) {
            size++;
            open.addAll(open.remove().operands());
        }
        return size > LARGEST;
    }

    static void define(CheckedFile source, String name, Scope.Meaning meaning, Scope scope, Place place) {
        Scope.Meaning before = scope.find(name);
        if (before != null && !(before instanceof Scope.Meaning.Broken)) {
            source.error(
                    Mistake.NAME_TWICE,
                    place,
                    new Words(
                            CheckedFile.quoted(name) + " 定义了两次", "`" + CheckedFile.quoted(name) + "` is defined twice"),
                    new Words("换一个名字", "choose another name"));
        } else {
            scope.define(name, meaning);
        }
    }
}
