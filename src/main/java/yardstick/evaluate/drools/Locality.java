package yardstick.evaluate.drools;

import yardstick.rule.Rule;

/** How much of a dossier has to be seen at once. */
public enum Locality {
    /** One zone with its grants and applications, and what these read of their designations. */
    ZONE,
    /** One designation with its grants and applications, and what these read of their zones. */
    DESIGNATION,
    /** All of it. */
    GLOBAL;

    /** The least that a rule has to see. */
    static Locality of(Rule rule, Certainty certainty) {
        if (new Ties(ZONE, certainty).hold(rule)) {
            return ZONE;
        }
        return new Ties(DESIGNATION, certainty).hold(rule) ? DESIGNATION : GLOBAL;
    }
}
