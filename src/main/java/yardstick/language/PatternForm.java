package yardstick.language;

import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** What a pattern looks like in the language: a fact of a name, and constraints between brackets. */
final class PatternForm {

    private PatternForm() {}

    /** The tokens {@code [ $name : ] Fact (} that a pattern begins with; none if it is anything else. */
    static List<Token> of(List<Token> words, String name, String fact) {
        int type = name.isEmpty() ? 0 : 2;
        boolean named = name.isEmpty()
                || (words.size() > 2
                        && words.get(0).is(name)
                        && words.get(0).kind() == Token.Kind.VARIABLE
                        && words.get(1).is(":"));
        boolean plain = named
                && words.size() >= type + 3
                && words.get(type).kind() == Token.Kind.NAME
                && words.get(type).is(fact)
                && words.get(type + 1).is("(")
                && words.get(words.size() - 1).is(")");
        return plain ? words.subList(0, type + 2) : List.of();
    }

    /** What stands between its brackets, divided by commas; nothing where it does not begin with so many tokens. */
    static List<List<Token>> constraints(List<Token> words, int form) {
        return AccumulateReader.split(form == 0 ? List.of() : words.subList(form, words.size() - 1), ",");
    }

    /** Whether the parser saw no more in it than a fact and so many constraints. */
    static boolean isPlain(PatternDescr description, int constraints) {
        return !description.isUnification()
                && !description.isQuery()
                && description.getBehaviors().isEmpty()
                && description.getAnnotationNames().isEmpty()
                && description.getConstraint().getClass() == AndDescr.class
                && description.getConstraint().getDescrs().size() == constraints
                && description.getConstraint().getDescrs().stream()
                        .allMatch(c -> c.getClass() == ExprConstraintDescr.class
                                && ((ExprConstraintDescr) c).getType() == ExprConstraintDescr.Type.NAMED);
    }
}
