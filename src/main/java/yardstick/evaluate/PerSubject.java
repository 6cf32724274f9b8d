package yardstick.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Subject;

/** Lists that are made of a subject when it is first asked for, and are the same objects ever after. Safe for use by several threads. */
final class PerSubject<T> {

    private final Function<Subject, List<T>> maker;
    private final AtomicReferenceArray<@Nullable List<T>> made;

    /**
     * No list yet.
     *
     * @param subjects how many there are; with none, every list is empty
     * @param maker makes the list of a subject
     */
    PerSubject(int subjects, Function<Subject, List<T>> maker) {
        this.maker = maker;
        this.made = new AtomicReferenceArray<>(subjects);
    }

    List<T> of(Subject subject) {
        if (made.length() == 0) {
            return List.of();
        }
        List<T> known = made.get(subject.ordinal());
        if (known != null) {
            return known;
        }
        made.compareAndSet(subject.ordinal(), null, maker.apply(subject));
        return Objects.requireNonNull(made.get(subject.ordinal()));
    }
}
