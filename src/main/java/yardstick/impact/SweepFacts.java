package yardstick.impact;

import yardstick.facts.Dossier;

/**
 * A dossier that a sweep evaluates.
 *
 * @param name such as the file that it was read from
 */
public record SweepFacts(String name, Dossier dossier) {}
