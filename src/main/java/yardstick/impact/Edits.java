package yardstick.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.rule.CanonicalText;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;

/** Finds the edits that made one version of a policy out of another: of parameters, then of rules, then of ladders, by name. */
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
        return Stream.of(edits.ofParameters(), edits.ofRules(), edits.ofLadders())
                .flatMap(List::stream)
                .toList();
    }

    private List<Rule> bothRules() {
        return Stream.of(before, after)
                .flatMap(policy -> policy.rules().rules().stream())
                .toList();
    }

    private List<Edit> ofParameters() {
        SortedMap<String, Parameter> old = byName(before.folder().parameters(), Parameter::name);
        List<Edit> edits = new ArrayList<>();
        byName(after.folder().parameters(), Parameter::name).forEach((name, parameter) -> {
            Parameter was = old.get(name);
            if (was != null && reads.parameters().contains(name) && differs(was, parameter)) {
                edits.add(new Edit.OfParameter(was, parameter));
            }
        });
        return edits;
    }

    private boolean differs(Parameter one, Parameter other) {
        return one.value().compareTo(other.value()) != 0
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
        return onlyAfter(before, after).stream()
                .filter(parameter -> read.contains(parameter.name()))
                .toList();
    }

    /** The parameters that the second version has and the first has not, by name. */
    static List<Parameter> onlyAfter(Policy first, Policy second) {
        SortedMap<String, Parameter> known = byName(first.folder().parameters(), Parameter::name);
        return byName(second.folder().parameters(), Parameter::name).values().stream()
                .filter(parameter -> !known.containsKey(parameter.name()))
                .toList();
    }

    private List<Edit> ofLadders() {
        Map<Kind, Ladder> old = byKind(before);
        Map<Kind, Ladder> now = byKind(after);
        return Stream.of(Kind.values())
                .filter(kind ->
                        !steps(kind, old.get(kind), bothRules()).equals(steps(kind, now.get(kind), bothRules())))
                .map(kind -> (Edit) new Edit.OfLadder(kind, old.get(kind), now.get(kind)))
                .toList();
    }

    /** The outcomes of a ladder that a subject can have at all: those that rules conclude, and the default. */
    private static List<String> steps(Kind kind, @Nullable Ladder ladder, Collection<Rule> rules) {
        if (ladder == null) {
            return List.of();
        }
        Set<String> concluded = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Conclude conclude && rule.subjectKind() == kind) {
                concluded.add(conclude.outcome());
            }
        }
        List<String> codes = ladder.outcomes().stream().map(Outcome::code).toList();
        return IntStream.range(0, codes.size())
                .filter(rank -> rank == codes.size() - 1 || concluded.contains(codes.get(rank)))
                .mapToObj(codes::get)
                .toList();
    }

    static Map<Kind, Ladder> byKind(Policy policy) {
        Map<Kind, Ladder> ladders = new EnumMap<>(Kind.class);
        policy.folder().ladders().forEach(ladder -> ladders.put(ladder.kind(), ladder));
        return ladders;
    }

    static <T> SortedMap<String, T> byName(Collection<T> all, Function<T, String> name) {
        SortedMap<String, T> byName = new TreeMap<>(CodePoints.ORDER);
        all.forEach(each -> byName.put(name.apply(each), each));
        return byName;
    }
}
