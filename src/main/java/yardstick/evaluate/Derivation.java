package yardstick.evaluate;

import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;

/**
 * A figure that rules derive of a subject.
 *
 * @param truth how certain it is that it is there
 */
public record Derivation(Measure measure, Truth truth) {}
