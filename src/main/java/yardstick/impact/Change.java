package yardstick.impact;

import java.util.List;
import java.util.stream.Collectors;
import yardstick.policy.Matter;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.vocabulary.Subject;

/**
 * A subject of which two versions of a policy do not say the same in a matter.
 *
 * @param facts the dossier as the user named it
 * @param matter as the new version has it, else as the old one has it
 * @param causes each a smallest set of edits that, made to the old version alone, gives what the new version says; in the order of
 *     the edits
 * @param exhaustive whether every smaller set and every set of the same size was tried; if not, causes may be missing, and the one
 *     told may hold edits that could be left out
 */
public record Change(
        String facts,
        Subject subject,
        Matter matter,
        Standing before,
        Standing after,
        List<List<Edit>> causes,
        boolean exhaustive) {

    /** The figures that both versions report of the subject in the matter, each another one. */
    public List<Revaluation> revaluations() {
        return Revaluation.between(before.values(), after.values());
    }

    /** The causes in words, the edits of one joined by a plus. */
    public List<Words> causesInWords() {
        return causes.stream()
                .map(cause -> new Words(
                        cause.stream().map(edit -> edit.words().zh()).collect(Collectors.joining(" + ")),
                        cause.stream().map(edit -> edit.words().en()).collect(Collectors.joining(" + "))))
                .toList();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Change",
                subject.ids() + " " + before.outcome().code() + " → "
                        + after.outcome().code());
    }
}
