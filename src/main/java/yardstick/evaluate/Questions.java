package yardstick.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import yardstick.problem.InvalidInput;
import yardstick.rule.Calculation;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Period;

/**
 * What the rules in force in a period ask of any dossier.
 *
 * @param divides whether a rule divides by what may be zero, so that a number may be unknown although all figures are known
 */
record Questions(
        RuleSet rules,
        ParametersInForce parameters,
        Indicators indicators,
        AskedFigures figures,
        AskedAttributes attributes,
        AskedDecisions past,
        List<PastPeriod> periods,
        ReadFields read,
        boolean divides) {

    /**
     * What rules ask.
     *
     * @throws InvalidInput if a window is too long
     */
    static Questions of(
            RuleSet rules, List<Rule> inForce, ParametersInForce figures, Indicators indicators, Period asOf) {
        return new Questions(
                rules,
                figures,
                indicators,
                new AskedFigures(inForce, figures.byName(), rules.derivedMeasures(), indicators),
                new AskedAttributes(inForce, figures.byName(), indicators),
                new AskedDecisions(inForce, figures.byName()),
                IntStream.range(0, AskedPeriods.alone(inForce, figures.byName()))
                        .mapToObj(back -> new PastPeriod(asOf.back(back), back))
                        .toList(),
                new ReadFields(inForce),
                inForce.stream().anyMatch(Questions::divides));
    }

    private static boolean divides(Rule rule) {
        boolean[] divides = {false};
        Traversal.expressions(rule, expression -> {
            divides[0] |= expression instanceof Calculation calculation && calculation.mayDivideByZero();
        });
        return divides[0];
    }
}
