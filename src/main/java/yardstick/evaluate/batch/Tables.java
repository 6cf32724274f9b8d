package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yardstick.rule.Window;
import yardstick.vocabulary.Parameter;

/** What the programs of a plan number, so that a run can remember something for each. */
final class Tables {

    /** A measure pattern's window, in a rule of so many slots. */
    record Asked(Window window, int slots) {}

    /** A parameter that a pattern asks nothing of but its name: the frames of its program hold it from the start. */
    record Bound(int program, int slot, String parameter) {}

    final List<Bound> bound = new ArrayList<>();
    final List<Asked> windows = new ArrayList<>();
    final List<String> parameters = new ArrayList<>();
    final List<String> measures = new ArrayList<>();
    /** The terms of which something is read, by their numbers. */
    final Set<Integer> readTerms = new TreeSet<>();

    int gathers;
    int memories;

    int window(Window window, int slots) {
        windows.add(new Asked(window, slots));
        return windows.size() - 1;
    }

    int parameter(String name) {
        return number(parameters, name);
    }

    int measure(String name) {
        return number(measures, name);
    }

    private static int number(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    /** For how many periods each measure pattern asks at most. */
    int[] periods(Map<String, Parameter> parameters) {
        return windows.stream()
                .mapToInt(asked -> asked.window.periods(parameters, asked.slots))
                .toArray();
    }
}
