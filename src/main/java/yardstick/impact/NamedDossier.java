package yardstick.impact;

import yardstick.problem.Brief;
import yardstick.vocabulary.Dossier;

/**
 * A dossier on which versions of a policy are compared, or parameters swept.
 *
 * @param name such as the file that it was read from
 */
public record NamedDossier(String name, Dossier dossier) {

    @Override
    public String toString() {
        return Brief.of("NamedDossier", name);
    }
}
