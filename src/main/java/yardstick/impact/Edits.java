package yardstick.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.rule.CanonicalText;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Parameter;

/** Finds the edits that made one version of a policy out of another: of parameters, of the catalogue, of rules and of matters, by name. */
final class Edits {

    private final Policy before;
    private final Policy after;
    private final Reads reads;

    private Edits(Policy before, Policy after) {
        this.before = before;
        this.after = after;
        this.reads = Reads.of(bothRules());
    }

    static List<Edit> between(Policy before, Policy after) {
        Edits edits = new Edits(before, after);
        return Stream.of(edits.ofParameters(), edits.ofRows(), edits.ofCatalogue(), edits.ofRules(), edits.ofMatters())
                .flatMap(List::stream)
                .toList();
    }

    private List<Rule> bothRules() {
        return Stream.of(before, after)
                .flatMap(policy -> policy.rules().rules().stream())
                .toList();
    }

    private List<Edit> ofParameters() {
        SortedMap<String, Parameter> old = byName(before.folder().parameters(), Parameter::key);
        List<Edit> edits = new ArrayList<>();
        byName(after.folder().parameters(), Parameter::key).forEach((name, parameter) -> {
            Parameter was = old.get(name);
            if (was != null && reads.parameters().contains(parameter.name()) && differs(was, parameter)) {
                edits.add(new Edit.OfParameter(was, parameter));
            }
        });
        return edits;
    }

    /** The rows that one version alone has of parameters that both have and rules read. */
    private List<Edit> ofRows() {
        List<Edit> edits = new ArrayList<>();
        List<Parameter> old = onlyAfter(after, before);
        List<Parameter> now = onlyAfter(before, after);
        SortedMap<String, Parameter> names = byName(after.folder().parameters(), Parameter::name);
        for (String name : names.keySet()) {
            List<Parameter> gone = rows(name, old);
            List<Parameter> added = rows(name, now);
            boolean inBoth = has(before, name) && reads.parameters().contains(name);
            if (inBoth && !(gone.isEmpty() && added.isEmpty())) {
                edits.add(new Edit.OfRows(name, gone, added));
            }
        }
        return edits;
    }

    private static List<Parameter> rows(String name, List<Parameter> all) {
        return all.stream().filter(row -> row.name().equals(name)).toList();
    }

    private static boolean has(Policy policy, String name) {
        return policy.folder().parameters().stream().anyMatch(row -> row.name().equals(name));
    }

    private List<Edit> ofCatalogue() {
        Edit.OfCatalogue edit = new Edit.OfCatalogue(
                before.folder().indicators(), after.folder().indicators());
        return edit.isNone() ? List.of() : List.of(edit);
    }

    /** The parameters of which the second version has rows and the first has none, by name. */
    static List<Parameter> newIn(Policy first, Policy second) {
        return onlyAfter(first, second).stream()
                .filter(parameter -> !has(first, parameter.name()))
                .toList();
    }

    private boolean differs(Parameter one, Parameter other) {
        return one.value().compareTo(other.value()) != 0
                || !Objects.equals(one.values(), other.values())
                || differs("unit", one.unit(), other.unit())
                || differs("clause", one.clause(), other.clause())
                || differs("status", one.status(), other.status());
    }

    private boolean differs(String field, String one, String other) {
        return reads.parameterFields().contains(field) && !one.equals(other);
    }

    private List<Edit> ofRules() {
        SortedMap<String, Rule> old = byName(before.rules().rules(), Rule::name);
        SortedMap<String, Rule> now = byName(after.rules().rules(), Rule::name);
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        names.addAll(old.keySet());
        names.addAll(now.keySet());
        List<Edit> edits = new ArrayList<>();
        for (String name : names) {
            Rule was = old.get(name);
            Rule is = now.get(name);
            if (was == null || is == null || !CanonicalText.same(was, is)) {
                edits.add(new Edit.OfRule(was, is, is == null ? List.of() : newParameters(is)));
            }
        }
        return edits;
    }

    /** The parameters of a new rule that the old version lacks. */
    private List<Parameter> newParameters(Rule rule) {
        Set<String> read = Reads.of(List.of(rule)).parameters();
        return newIn(before, after).stream()
                .filter(parameter -> read.contains(parameter.name()))
                .toList();
    }

    /** The parameters that the second version has and the first has not, by name. */
    static List<Parameter> onlyAfter(Policy first, Policy second) {
        SortedMap<String, Parameter> known = byName(first.folder().parameters(), Parameter::key);
        return byName(second.folder().parameters(), Parameter::key).values().stream()
                .filter(parameter -> !known.containsKey(parameter.key()))
                .toList();
    }

    private List<Edit> ofMatters() {
        List<Edit> edits = new ArrayList<>();
        for (Matter matter : both(before.folder(), after.folder())) {
            Optional<Matter> old = before.folder().matter(matter.id());
            Optional<Matter> now = after.folder().matter(matter.id());
            if (old.isEmpty() || now.isEmpty() || !decidesAlike(old.get(), now.get())) {
                edits.add(new Edit.OfMatter(old.orElse(null), now.orElse(null)));
            }
        }
        return edits;
    }

    /** The matters of two versions by id, as the second has them, else the first; by kind of subject, then as they are listed. */
    static List<Matter> both(PolicyFolder first, PolicyFolder second) {
        Map<String, Matter> all = new LinkedHashMap<>();
        second.matters().forEach(matter -> all.put(matter.id(), matter));
        first.matters().forEach(matter -> all.putIfAbsent(matter.id(), matter));
        return all.values().stream().sorted(Comparator.comparing(Matter::kind)).toList();
    }

    private boolean decidesAlike(Matter one, Matter other) {
        return one.kind() == other.kind()
                && one.where().equals(other.where())
                && steps(one).equals(steps(other));
    }

    /** The outcomes of a matter that a subject can have at all: those that rules conclude, and the default. */
    private List<String> steps(Matter matter) {
        Set<String> concluded = new HashSet<>();
        for (Rule rule : bothRules()) {
            if (rule.conclusion() instanceof Conclusion.Conclude conclude && rule.subjectKind() == matter.kind()) {
                concluded.add(conclude.outcome());
            }
        }
        return matter.outcomes().stream()
                .map(Outcome::code)
                .filter(code -> concluded.contains(code)
                        || code.equals(matter.byDefault().code()))
                .toList();
    }

    static <T> SortedMap<String, T> byName(Collection<T> all, Function<T, String> name) {
        SortedMap<String, T> byName = new TreeMap<>(CodePoints.ORDER);
        all.forEach(each -> byName.put(name.apply(each), each));
        return byName;
    }
}
