package yardstick.evaluate.reference;

import java.util.Set;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * One way in which a rule derives a figure.
 *
 * @param frame what the conditions of the rule matched
 * @param number what comes out, case by case where it has cases
 * @param truth whether the rule holds of the match
 * @param readings what the number is made of, in the order in which the rule names it
 * @param missing the inputs that keep the number from being known
 */
@SuppressWarnings("ArrayRecordComponent") // ways are not compared
public record Reckoned(
        Rule rule, Object[] frame, Object number, Truth truth, Set<Reading> readings, Set<Input> missing) {}
