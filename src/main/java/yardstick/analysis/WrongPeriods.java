package yardstick.analysis;

import java.util.Optional;
import yardstick.problem.Words;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.vocabulary.PeriodUnit;

/** Tells texts that no period of the policy is. */
final class WrongPeriods {

    private final AnalysedPolicy policy;
    private final Rule rule;

    WrongPeriods(AnalysedPolicy policy, Rule rule) {
        this.policy = policy;
        this.rule = rule;
    }

    void tell() {
        Impossible.written(rule, this::check);
    }

    private void check(Read field, Literal word) {
        PeriodUnit unit = policy.folder().period();
        if (field.isPeriod() && !unit.accepts(String.valueOf(word.value()))) {
            tell(field.fieldName(), word, unit);
        }
    }

    private void tell(String field, Literal literal, PeriodUnit unit) {
        SaidPeriod said = new SaidPeriod(String.valueOf(literal.value()));
        policy.notes()
                .refuse(
                        rule,
                        Concern.NOT_A_PERIOD,
                        literal.place(),
                        new Words(
                                field + " 不会是 " + literal.place().text() + "：本政策按"
                                        + unit.word().zh() + "计，期间写成 \"" + unit.example() + "\"",
                                "`" + field + "` is never " + literal.place().text() + ": a period of this policy is "
                                        + unit.word().en() + ", as in \"" + unit.example() + "\""),
                        said.in(unit)
                                .map(WrongWords::write)
                                .orElseGet(() -> counted(field, said.back(unit), unit.example())));
    }

    /** How to tell a period by its distance from now. */
    private static Words counted(String field, Optional<Integer> back, String example) {
        boolean since = field.equals("since");
        if (back.isPresent()) {
            String test = since ? "tenure == " + (back.get() + 1) : "back == " + back.get();
            return new Words("写 " + test, "write `" + test + "`");
        }
        String listed = field + " == \"" + example + "\" || " + field + " == \"…\"";
        return since
                ? new Words(
                        "写明是哪一期或哪几期：" + listed + "；从当期数起用 tenure，本期开始的是 tenure == 1",
                        "name the period or periods, `" + listed
                                + "`; counted from now, begun in this period is `tenure == 1`")
                : new Words(
                        "写明是哪一期或哪几期：" + listed + "；从当期数起，当期是 back == 0，上一期是 back == 1",
                        "name the period or periods, `" + listed
                                + "`; counted from now, this period is `back == 0`, the one before `back == 1`");
    }
}
