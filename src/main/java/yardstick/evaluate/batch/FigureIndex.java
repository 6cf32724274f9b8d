package yardstick.evaluate.batch;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** Where in a dossier the measures of some subjects stand under each name that a plan asks for, the latest last. */
final class FigureIndex {

    private final List<String> names;
    private final Dossier dossier;
    private final List<Measure> measures;
    /** The dossier's own text of each name, which tells most names apart without looking at their letters. */
    private final @Nullable String[] met;

    private Subject[] subjects = {};
    private int[] first = {};
    private int[] last = {};

    FigureIndex(List<String> names, Dossier dossier) {
        this.names = names;
        this.dossier = dossier;
        this.measures = dossier.measures();
        this.met = new @Nullable String[names.size()];
    }

    /** Makes it the index of some subjects; most conditions ask about the same ones as the condition before. */
    FigureIndex of(Subject[] some) {
        if (some != subjects) {
            subjects = some;
            int size = some.length * names.size();
            first = first.length < size ? new int[size] : first;
            last = last.length < size ? new int[size] : last;
            Arrays.fill(last, 0, size, -1);
            for (int i = 0; i < some.length; i++) {
                read(i * names.size(), some[i].ordinal());
            }
        }
        return this;
    }

    /** Measures of one name stand together, by period. */
    private void read(int row, int subject) {
        String before = "";
        int number = -1;
        int end = dossier.measuresStart(subject + 1);
        for (int place = dossier.measuresStart(subject); place < end; place++) {
            String name = measures.get(place).name();
            if (!name.equals(before)) {
                before = name;
                number = number(name, number + 1);
                if (number >= 0) {
                    first[row + number] = place;
                }
            }
            if (number >= 0) {
                last[row + number] = place;
            }
        }
    }

    private int number(String name, int guess) {
        if (guess < met.length && name.equals(met[guess])) {
            return guess;
        }
        int number = Arrays.asList(met).indexOf(name);
        return number >= 0 ? number : meet(name);
    }

    private int meet(String name) {
        int number = names.indexOf(name);
        if (number >= 0) {
            met[number] = name;
        }
        return number;
    }

    /** The place of a subject's earliest measure under the name of a number, if there is any. */
    int first(int name, int subject) {
        return first[subject * names.size() + name];
    }

    /** The place of a subject's latest measure under the name of a number; negative if there is none. */
    int last(int name, int subject) {
        return last[subject * names.size() + name];
    }

    Measure measure(int place) {
        return measures.get(place);
    }
}
