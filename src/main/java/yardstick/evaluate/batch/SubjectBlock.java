package yardstick.evaluate.batch;

import java.util.Arrays;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Subjects of one kind that are asked the same at the same time, so that the program of each condition runs through many of them. */
final class SubjectBlock {

    private final Subject[] subjects;
    private final int[] ordinals;
    private final Truth[] truths;

    private SubjectBlock(Subject[] subjects, int[] ordinals, Truth[] truths) {
        this.subjects = subjects;
        this.ordinals = ordinals;
        this.truths = truths;
    }

    /** Some subjects of which nothing has been asked. */
    static SubjectBlock of(Subject... subjects) {
        Truth[] truths = new Truth[subjects.length];
        Arrays.fill(truths, Truth.TRUE);
        return new SubjectBlock(
                subjects, Arrays.stream(subjects).mapToInt(Subject::ordinal).toArray(), truths);
    }

    /**
     * The same subjects.
     *
     * @param left what is left of each, by the place of the subject; one that is {@code FALSE} is not asked any more
     */
    SubjectBlock with(Truth[] left) {
        return new SubjectBlock(subjects, ordinals, left);
    }

    Subject[] subjects() {
        return subjects;
    }

    int size() {
        return truths.length;
    }

    Subject subject(int place) {
        return subjects[place];
    }

    /** The subject's number in its dossier, told without looking at the subject, which may be far away in memory. */
    int ordinal(int place) {
        return ordinals[place];
    }

    Truth truth(int place) {
        return truths[place];
    }

    boolean isAsked(int place) {
        return truths[place] != Truth.FALSE;
    }

    /** Leaves no more of a subject than a truth. */
    void lower(int place, Truth most) {
        truths[place] = truths[place].and(most);
    }
}
