package yardstick.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import yardstick.problem.Words;
import yardstick.rule.Literal;
import yardstick.rule.Type;

/** Checks the terms that rules read: some rule has to infer each. */
final class InferredTerms {

    private InferredTerms() {}

    /** Notes terms that no rule infers; none while a rule is unreadable that may infer it. */
    static void check(List<Sketch> sketches, Unknowns unknowns) {
        Set<String> terms = new TreeSet<>();
        for (Sketch sketch : sketches) {
            ConclusionReader.Said said = sketch.said();
            if (said == null) {
                return;
            }
            if (said.infers()) {
                terms.add(said.text().content());
            }
        }
        for (Sketch sketch : sketches) {
            sketch.names(Type.TERM).stream()
                    .filter(name -> !terms.contains((String) name.value()))
                    .forEach(name -> note(sketch, name, terms, unknowns));
        }
    }

    private static void note(Sketch sketch, Literal literal, Set<String> terms, Unknowns unknowns) {
        String name = (String) literal.value();
        String shown = CheckedFile.quoted(name);
        unknowns.add(
                sketch.source(),
                Mistake.UNKNOWN_TERM,
                literal.place(),
                new Words("没有规则得出术语“" + shown + "”", "no rule infers the term `" + shown + "`"),
                name,
                terms);
    }
}
