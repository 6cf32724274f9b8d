package yardstick.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.text.JsonType;
import yardstick.text.JsonValue;

/** What clauses.json says. */
record ClausesJson(List<Clause> clauses) {

    static final String NAME = "clauses.json";

    /** What stands in for a file that cannot be read. */
    static final ClausesJson NONE = new ClausesJson(List.of());

    private static final Words SOURCE = new Words("来源", "source");

    /** Reads the file; the sources are known unless policy.json could not be read. */
    static ClausesJson of(
            JsonValue root, Optional<Set<String>> sources, Map<String, Location> places, List<Problem> problems) {
        if (JsonFields.isA(root, JsonType.LIST, problems)) {
            JsonFields.refuseEmpty(root, new Words("条款", "clause"), problems);
        }
        UniqueNames ids = new UniqueNames(problems);
        Repeated unknown = new Repeated(problems);
        return new ClausesJson(root.items().stream()
                .map(item -> clause(item, ids, sources, unknown, places, problems))
                .toList());
    }

    /** The clauses that parameters may name; none if that cannot be told. */
    Optional<Set<String>> ids() {
        return UniqueNames.known(clauses.stream().map(Clause::id).toList());
    }

    private static Clause clause(
            JsonValue item,
            UniqueNames ids,
            Optional<Set<String>> sources,
            Repeated unknown,
            Map<String, Location> places,
            List<Problem> problems) {
        JsonFields fields = new JsonFields(item, problems, List.of("id", "text", "source"));
        Clause clause = new Clause(fields.text("id"), fields.text("text"), fields.text("source"));
        ids.add(clause.id(), fields.place("id"));
        places.putIfAbsent("clause " + clause.id(), fields.place("id").location());
        String source = clause.source();
        sources.filter(known -> !source.isEmpty() && !known.contains(source))
                .ifPresent(
                        known -> unknown.add(source, Suggestion.noSuch(SOURCE, source, known, fields.place("source"))));
        return clause;
    }
}
