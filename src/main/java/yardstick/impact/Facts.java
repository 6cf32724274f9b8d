package yardstick.impact;

import yardstick.facts.Dossier;
import yardstick.problem.Brief;

/**
 * A dossier on which versions of a policy are compared, or parameters swept.
 *
 * @param name such as the file that it was read from
 */
public record Facts(String name, Dossier dossier) {

    @Override
    public String toString() {
        return Brief.of("Facts", name);
    }
}
