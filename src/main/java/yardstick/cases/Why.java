package yardstick.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.decision.Decision;
import yardstick.decision.Ground;
import yardstick.decision.Open;
import yardstick.evaluate.reference.Reference;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Truth;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** Explains a decision that is not as expected: what made its grounds hold, and where expected ones failed. */
final class Why {

    private final Judge judge;
    private final PolicyCase of;

    Why(Judge judge, PolicyCase of) {
        this.judge = judge;
        this.of = of;
    }

    List<Words> of(@Nullable Expectation expected, Decision actual) {
        List<Words> why = new ArrayList<>();
        actual.grounds().forEach(ground -> why.add(held(ground)));
        actual.open().forEach(open -> why.add(open(open, actual.subject())));
        if (expected != null) {
            Reference reference = judge.reference(of.dossier(), of.parameters());
            Set<String> wanted = new TreeSet<>(expected.grounds() == null ? List.of() : expected.grounds());
            wanted.addAll(expected.open() == null ? List.of() : expected.open());
            Expectation.grounds(actual).forEach(wanted::remove);
            Expectation.open(actual).forEach(wanted::remove);
            wanted.forEach(name -> why.add(notHeld(name, actual.subject(), reference)));
        }
        return why;
    }

    private static Words held(Ground ground) {
        String evidence = ground.evidence().stream().map(Why::figure).collect(Collectors.joining(", "));
        String name = ground.rule().name();
        return new Words(
                "规则“" + name + "”成立" + (evidence.isEmpty() ? "" : "：" + evidence),
                "rule `" + name + "` holds" + (evidence.isEmpty() ? "" : ": " + evidence));
    }

    private static Words open(Open open, Subject subject) {
        String missing = open.missing().stream()
                .map((Input input) -> input.seenFrom(subject))
                .collect(Collectors.joining(", "));
        String name = open.name();
        return open instanceof Open.OfMatter
                ? new Words(
                        "不能确定是否涉及该对象（" + name + "），缺：" + missing,
                        "whether it concerns the subject (`" + name + "`) is not known for want of " + missing)
                : new Words(
                        "规则“" + name + "”不能确定，缺：" + missing, "rule `" + name + "` is not known for want of " + missing);
    }

    private Words notHeld(String name, Subject subject, Reference reference) {
        Optional<Rule> rule = judge.rules().rule(name);
        if (rule.isEmpty()) {
            Words instead = Strict.instead(
                    name, judge.rules().rules().stream().map(Rule::name).toList());
            return new Words("没有规则“" + name + "”；" + instead.zh(), "there is no rule `" + name + "`; " + instead.en());
        }
        Truth truth = reference.truth(rule.get(), subject);
        if (truth == Truth.TRUE) {
            return new Words(
                    "规则“" + name + "”成立，但不是这一结论的理由", "rule `" + name + "` holds, but is no ground of this outcome");
        }
        Words state = truth == Truth.FALSE ? new Words("不成立", "does not hold") : new Words("不能确定", "is not known");
        String where = stopsAt(rule.get(), subject, reference)
                .map(condition ->
                        condition.place().file() + ":" + condition.place().line() + " "
                                + line(condition.place().text()) + figures(condition, subject))
                .orElse("");
        return new Words(
                "规则“" + name + "”" + state.zh() + "：" + where, "rule `" + name + "` " + state.en() + ": " + where);
    }

    /** The first condition at which the rule no longer holds. */
    private static Optional<Condition> stopsAt(Rule rule, Subject subject, Reference reference) {
        for (int end = subjectAt(rule) + 1; end <= rule.conditions().size(); end++) {
            Rule start = rule.asking(rule.conditions().subList(0, end));
            if (reference.truth(start, subject) != Truth.TRUE) {
                return Optional.of(rule.conditions().get(end - 1));
            }
        }
        return Optional.empty();
    }

    /** Where among the conditions is the fact that the subject is, or is read of. */
    private static int subjectAt(Rule rule) {
        int[] at = {0};
        rule.conclusion().subject().slots(slot -> {
            for (int i = 0; i < rule.conditions().size(); i++) {
                if (rule.conditions().get(i) instanceof Condition.Pattern pattern && pattern.slot() == slot) {
                    at[0] = i;
                }
            }
        });
        return at[0];
    }

    /** The figures of the subject that a condition asks for. */
    private String figures(Condition condition, Subject subject) {
        Set<String> names = new TreeSet<>();
        Traversal.patterns(List.of(condition), pattern -> names.addAll(pattern.requiredNames()));
        String figures = of.dossier().measures(subject).stream()
                .filter(measure -> names.contains(measure.name()))
                .map(measure -> measure.name() + "@" + measure.period() + " = " + number(measure.value()))
                .collect(Collectors.joining(", "));
        return figures.isEmpty() ? "" : " (" + figures + ")";
    }

    private static String figure(Reading reading) {
        Object value = reading.value();
        String shown = value instanceof BigDecimal number ? number(number) : String.valueOf(value);
        if (reading.fact() instanceof Measure measure) {
            return measure.name() + "@" + measure.period() + " = " + shown;
        }
        if (reading.fact() instanceof Attribute attribute) {
            return attribute.name() + "@" + attribute.period() + " = " + shown;
        }
        return (reading.fact() instanceof Parameter parameter ? parameter.name() : reading.field()) + " = " + shown;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
