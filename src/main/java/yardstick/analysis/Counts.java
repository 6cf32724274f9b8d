package yardstick.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import yardstick.analysis.claim.Fraction;
import yardstick.policy.Refusal;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Place;
import yardstick.rule.Rule;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Parameter;

/** What rules count with the parameters of a policy. A figure that is no count would have them hold for everything, or for nothing. */
public final class Counts {

    /** Of rules that count nothing. */
    public static final Counts NONE = new Counts(List.of());

    private static final Comparator<Place> AS_WRITTEN = Comparator.comparing(Place::file, CodePoints.ORDER)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    private final List<Counting> all;

    private Counts(List<Counting> all) {
        this.all = all;
    }

    /** What some rules count. */
    public static Counts of(Collection<Rule> rules) {
        List<Counting> all = new ArrayList<>();
        for (Rule rule : rules) {
            Weighing.of(rule).forEach(weighing -> Counting.of(weighing).ifPresent(all::add));
        }
        all.sort(Comparator.comparing(counting -> counting.comparison().place(), AS_WRITTEN));
        return new Counts(List.copyOf(all));
    }

    /** Whether no figure is refused. */
    public boolean suit(Collection<Parameter> parameters) {
        return refused(parameters, name -> Location.of("")).isEmpty();
    }

    /**
     * The parameters whose figure is not one to count with, an error each.
     *
     * @param parameters all of the policy, of which rules may read more than one at once
     * @param places of the figures by the names of the parameters
     */
    public List<Problem> refused(Collection<Parameter> parameters, Function<String, Location> places) {
        Set<String> told = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Map<String, Parameter> row : rows(parameters)) {
            Map<String, BigDecimal> figures = new TreeMap<>();
            row.forEach((name, parameter) -> figures.put(name, parameter.value()));
            for (Counting counting : all) {
                counting.wrong(figures).ifPresent(wrong -> {
                    Parameter culprit = requireNonNull(row.get(counting.culprit(figures)));
                    if (told.add(culprit.key())) {
                        problems.add(refused(counting, culprit, wrong, places.apply(culprit.key())));
                    }
                });
            }
        }
        return problems;
    }

    /** The parameters by name, each row of them in turn; what has fewer rows than another stays at its last. */
    private static List<Map<String, Parameter>> rows(Collection<Parameter> parameters) {
        Map<String, List<Parameter>> byName = new TreeMap<>();
        parameters.forEach(parameter -> byName.computeIfAbsent(parameter.name(), any -> new ArrayList<>())
                .add(parameter));
        int most = byName.values().stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, Parameter>> rows = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Map<String, Parameter> row = new TreeMap<>();
            for (List<Parameter> same : byName.values()) {
                Parameter parameter = same.get(Math.min(i, same.size() - 1));
                row.put(parameter.name(), parameter);
            }
            rows.add(row);
        }
        return rows;
    }

    private Problem refused(Counting counting, Parameter culprit, Words wrong, Location location) {
        String key = culprit.key();
        String figure = culprit.value().toPlainString();
        Place place = counting.comparison().place();
        String at = place.file() + ":" + place.line() + ":" + place.column();
        String text = RuleWording.quote(place);
        String rule = counting.rule().name();
        return Refusal.NO_COUNT.at(
                location,
                new Words(
                        "参数“" + key + "”不能是 " + figure + "：规则“" + rule + "”（" + at + "）的 " + text + " 用它计数，"
                                + wrong.zh(),
                        "parameter `" + key + "` cannot be " + figure + ": rule `" + rule + "` (" + at
                                + ") counts with it in " + text + ", " + wrong.en()),
                instead(culprit.name()));
    }

    /** What would suit all that count with the parameter. */
    private Words instead(String name) {
        List<Counting> uses =
                all.stream().filter(counting -> counting.reads(name)).toList();
        boolean direct = uses.stream().allMatch(Counting::isDirect);
        Fraction least = uses.stream()
                .map(direct ? Counting::leastFigure : Counting::leastLimit)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        return direct
                ? new Words("写不小于 " + least + " 的整数", "write a whole number from " + least)
                : new Words(
                        "改成使计数的界限为不小于 " + least + " 的整数的值",
                        "write a figure that makes the limit of the count a whole number from " + least);
    }
}
