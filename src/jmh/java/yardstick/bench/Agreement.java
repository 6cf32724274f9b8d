package yardstick.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** Contenders are compared only if they decide alike. */
final class Agreement {

    private static final int SHOWN = 5;

    private Agreement() {}

    /**
     * Compares the outcome of every grant and application.
     *
     * @throws IllegalStateException if any differs
     */
    static void require(Dossier dossier, String[] expected, String[] actual) {
        List<Subject> subjects = new ArrayList<>(dossier.subjects(Kind.GRANT));
        subjects.addAll(dossier.subjects(Kind.APPLICATION));
        List<String> differences = subjects.stream()
                .filter(subject -> !Objects.equals(expected[subject.ordinal()], actual[subject.ordinal()]))
                .map(subject -> Objects.requireNonNull(subject.inZone()).id() + "/"
                        + Objects.requireNonNull(subject.ofDesignation()).id() + ": " + expected[subject.ordinal()]
                        + " by plain Java, but " + actual[subject.ordinal()])
                .toList();
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.size() + " of " + subjects.size() + " decisions differ: "
                    + String.join("; ", differences.subList(0, Math.min(SHOWN, differences.size()))));
        }
    }
}
