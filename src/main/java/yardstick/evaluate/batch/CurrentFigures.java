package yardstick.evaluate.batch;

import org.jspecify.annotations.Nullable;
import yardstick.evaluate.World;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** The figures of the current period under one name, which a pattern among the members of a set asks for again and again. */
final class CurrentFigures {

    private final String name;
    private final World world;
    private @Nullable Measure[] known = {};

    CurrentFigures(String name, World world) {
        this.name = name;
        this.world = world;
    }

    /** The figure of a subject; null if there is none to know. */
    @Nullable
    Measure of(Subject subject) {
        if (known.length == 0) {
            known = new @Nullable Measure[world.dossier().subjectCount()];
        }
        Measure measure = known[subject.ordinal()];
        if (measure == null) {
            measure = find(subject);
            known[subject.ordinal()] = measure;
        }
        return measure;
    }

    private @Nullable Measure find(Subject subject) {
        Measure listed = world.dossier().measure(subject, name, 0);
        return listed != null
                ? listed
                : world.unlisted(subject).stream()
                        .filter(measure -> measure.back() == 0 && measure.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }
}
