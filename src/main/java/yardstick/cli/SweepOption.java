package yardstick.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import yardstick.analysis.Counts;
import yardstick.impact.Sweep;
import yardstick.impact.SweepAxis;
import yardstick.impact.SweepRange;
import yardstick.policy.PolicyFolder;
import yardstick.policy.ScopedName;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.vocabulary.Parameter;

/** The parameters that a command line asks to sweep, {@code NAME=VALUES} each. */
final class SweepOption {

    private final PolicyFolder policy;
    private final Counts counts;
    private final List<SweepRange> ranges = new ArrayList<>();
    private final List<WrongUse> mistakes = new ArrayList<>();

    private SweepOption(PolicyFolder policy, Counts counts) {
        this.policy = policy;
        this.counts = counts;
    }

    /**
     * The values of each parameter.
     *
     * @param counts what the rules count with parameters
     * @param dossiers how many dossiers will be evaluated
     * @throws WrongUse with all that is wrong with the options
     */
    static List<SweepRange> ranges(List<String> texts, PolicyFolder policy, Counts counts, int dossiers) {
        SweepOption option = new SweepOption(policy, counts);
        if (texts.isEmpty()) {
            option.wrong(
                    new Words("没有写明试算哪个参数", "no parameter is given to sweep"),
                    new Words(
                            "写成 `--parameter " + option.example() + "`",
                            "write it like `--parameter " + option.example() + "`"));
        }
        Set<String> names = new HashSet<>();
        texts.forEach(text -> option.read(text, names));
        if (option.mistakes.isEmpty()) {
            option.requireFew(dossiers);
        }
        if (!option.mistakes.isEmpty()) {
            throw WrongUse.all(option.mistakes);
        }
        return List.copyOf(option.ranges);
    }

    private void read(String text, Set<String> names) {
        int equals = text.replace('＝', '=').indexOf('=');
        if (equals < 1) {
            wrong(
                    new Words("`" + text + "` 没有写成“参数=值”", "`" + text + "` is not written as parameter=values"),
                    new Words("写成 `" + example() + "` 的样子", "write it like `" + example() + "`"));
            return;
        }
        String name = text.substring(0, equals).strip();
        List<String> known = policy.parameters().stream()
                .filter(parameter -> parameter.values() == null)
                .map(Parameter::key)
                .toList();
        if (!known.contains(name)) {
            mistakes.add(ScopedName.of(name, policy)
                    .map(scoped -> new WrongUse(scoped.message(), scoped.hint()))
                    .orElseGet(() -> WrongUse.noSuch(new Words("参数", "parameter"), name, known)));
        } else if (!names.add(name)) {
            wrong(
                    new Words("参数 `" + name + "` 写了不止一次", "the parameter `" + name + "` is given more than once"),
                    new Words(
                            "把它的值写在一起，如 `" + name + "=50:60:1,70`",
                            "write its values together, such as `" + name + "=50:60:1,70`"));
        }
        int before = mistakes.size();
        List<BigDecimal> values = new SweepValues(mistakes).read(text.substring(equals + 1));
        if (mistakes.size() == before && known.contains(name)) {
            add(policy.parameter(name).orElseThrow(), values);
        }
    }

    private void add(Parameter parameter, List<BigDecimal> values) {
        ranges.add(new SweepRange(parameter.key(), values));
        values.stream()
                .flatMap(value -> refused(parameter, value).stream())
                .findFirst()
                .ifPresent(problem -> wrong(problem.message(), problem.hint()));
    }

    private List<Problem> refused(Parameter parameter, BigDecimal value) {
        List<Parameter> figures =
                policy.withParameters(Map.of(parameter.key(), value)).parameters();
        return counts.refused(figures, name -> Location.of(policy.path()));
    }

    private void requireFew(int dossiers) {
        List<SweepAxis> axes =
                ranges.stream().map(range -> SweepAxis.of(policy, range)).toList();
        BigInteger all = Sweep.evaluations(axes, dossiers);
        if (all.compareTo(BigInteger.valueOf(Sweep.MOST_EVALUATIONS)) > 0) {
            String sizes = String.join(
                    " × ",
                    axes.stream()
                            .map(axis -> axis.name() + " " + axis.values().size())
                            .toList());
            String many = grouped(all);
            String most = grouped(BigInteger.valueOf(Sweep.MOST_EVALUATIONS));
            wrong(
                    new Words(
                            "要评估 " + many + " 次（" + sizes + "，卷宗 " + dossiers + " 份），最多 " + most + " 次",
                            "this takes " + many + " evaluations (" + sizes + ", dossiers " + dossiers + "), at most "
                                    + most),
                    new Words(
                            "加大步长、缩小范围，或少给几个参数、几份卷宗",
                            "widen the step, narrow the range, or give fewer parameters or dossiers"));
        }
    }

    private static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** How the option is written, with a parameter that the policy has. */
    private String example() {
        if (policy.parameters().isEmpty()) {
            return "NAME=50:70:1";
        }
        Parameter first = policy.parameters().get(0);
        BigDecimal to = first.value().add(BigDecimal.TEN);
        return first.key() + "=" + first.value().toPlainString() + ":" + to.toPlainString() + ":1";
    }

    private void wrong(Words message, Words hint) {
        mistakes.add(new WrongUse(message, hint));
    }
}
