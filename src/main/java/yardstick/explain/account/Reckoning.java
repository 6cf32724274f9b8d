package yardstick.explain.account;

import java.util.List;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;

/**
 * How a figure came about that a rule derives.
 *
 * @param figure of its subject and period, with what this rule makes it
 * @param unit of the figure; empty where the policy names none
 * @param rule that derives it
 * @param state whether the rule holds, so that the figure is there; else it may be
 * @param text the figure, each number that it is made of by name, and what comes out
 * @param parts what is told apart: the members of a set that goes into it, or what comes out case by case
 * @param inputs what it is made of, in the order of the rule; a derived one among them has a reckoning of its own
 * @param missing the inputs that keep it from being known
 */
public record Reckoning(
        Measure figure,
        String unit,
        Rule rule,
        Truth state,
        Words text,
        List<Words> parts,
        List<Reading> inputs,
        List<Input> missing) {

    @Override
    public String toString() {
        return Brief.of("Reckoning", text.en());
    }
}
