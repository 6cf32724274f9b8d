package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;
import yardstick.crosscheck.Leaf.Sort;

/** Random conditions: patterns, {@code not}, {@code exists}, {@code forall} and {@code accumulate}, one in another. */
final class RandomConditions {

    private final Dice dice;
    private final RandomTests tests;
    private final RandomPatterns patterns;
    /** The language has no {@code accumulate} within another. */
    private boolean inAccumulate;

    RandomConditions(Dice dice, RandomPatterns.Stock stock) {
        this.dice = dice;
        this.tests = new RandomTests(dice);
        this.patterns = new RandomPatterns(dice, stock, tests);
    }

    RandomPatterns patterns() {
        return patterns;
    }

    /** A condition that may read through to what other rules of the same stratum conclude, unless {@code whole}. */
    String any(Names names, boolean whole) {
        return any(names, whole, 2);
    }

    private String any(Names names, boolean whole, int depth) {
        return switch (depth == 0 ? 0 : dice.between(0, inAccumulate ? 9 : 12)) {
            case 6, 7 -> group("not", names, true, depth);
            case 8 -> group("exists", names, whole, depth);
            case 9 -> forall(names);
            case 10, 11 -> accumulate(names, depth);
            case 12 -> bare(names);
            default -> patterns.any(names, whole);
        };
    }

    /** What asks of figures only whether they are there, or reads nothing but their values. */
    private String bare(Names outer) {
        Names names = outer.inner();
        return switch (dice.between(0, 5)) {
            case 0 -> "exists " + patterns.figure(names);
            case 1 -> "not " + patterns.figure(names);
            case 2 -> accumulate(patterns.figure(names), "count(1)", "count", outer);
            case 3 ->
                patterns.figure(
                        names, outer.add(outer.fresh("v"), Sort.NUMBER, "value").text() + " : value");
            default -> {
                String value = names.fresh("x");
                String function = dice.pick("min", "max", "max", "average") + "( " + value + " )";
                yield accumulate(patterns.figure(names, value + " : value"), function, "value", outer);
            }
        };
    }

    private String accumulate(String source, String function, String domain, Names outer) {
        Leaf result = outer.add(outer.fresh("n"), Sort.NUMBER, domain);
        String test = dice.chance(0.8) ? "; " + tests.test(List.of(result), outer.leaves()) : "";
        return "accumulate( " + source + "; " + result.text() + " : " + function + test + " )";
    }

    /** How a subject ranks by a figure among those like it, or how its figure stands to the best or worst of theirs. */
    List<String> rank(Names names) {
        List<Leaf> subjects =
                names.facts("Subject").stream().filter(Leaf::isSubject).toList();
        if (subjects.isEmpty()) {
            return List.of();
        }
        Leaf own = dice.pick(subjects);
        String measure = "name == \"" + patterns.measureName() + "\", back == 0, ";
        Leaf score = names.add(names.fresh("v"), Sort.NUMBER, "value");
        String result = names.fresh("n");
        String other = names.fresh("o");
        String others =
                other + " : " + own.domain() + "( " + dice.pick("this != " + own.text(), "this != " + own.text(), "")
                        + together(own) + " ) and Measure( of == " + other + ", " + measure;
        String figure = names.fresh("x") + " : value";
        String set = dice.chance(0.7)
                ? others.replace("( , ", "( ") + ahead(score.text(), other, own, names) + " ); " + result
                        + " : count(1); " + result + dice.pick(" < ", " >= ", " == ") + dice.between(0, 3)
                : others.replace("( , ", "( ") + figure + " ); " + result + " : "
                        + dice.pick("min", "max", "average")
                        + "( " + figure.replace(" : value", "") + " ); " + result
                        + dice.pick(" < ", " >= ", " <= ") + score.text();
        names.add(result, Sort.NUMBER, "count");
        return List.of(
                "Measure( of == " + own.text() + ", " + measure + score.text() + " : value )",
                "accumulate( " + set + " )");
    }

    /** What puts another ahead of one's own score, or behind it; where both are the same, something else may decide. */
    private String ahead(String score, String other, Leaf own, Names names) {
        return switch (dice.between(0, 5)) {
            case 0 -> score + dice.pick(" < ", " >= ") + "value";
            case 1 -> "value == " + score;
            case 2, 3 -> {
                List<Leaf> theirs = Leaf.of(own.domain(), other + ".").stream()
                        .filter(leaf -> !leaf.text().endsWith("."))
                        .toList();
                String tie = tests.test(theirs, names.leaves());
                yield "value " + dice.pick("<", ">") + " " + score + " || value == " + score + " && ( " + tie + " )";
            }
            default -> "value " + dice.pick("<", ">", ">=", "<=") + " " + score;
        };
    }

    private String together(Leaf own) {
        boolean pair = own.domain().equals("Grant") || own.domain().equals("Application");
        String field = dice.pick("zone", "designation", "designation");
        return pair ? ", " + field + " == " + own.text() + "." + field : "";
    }

    private String group(String word, Names outer, boolean whole, int depth) {
        Names names = outer.inner();
        List<String> members = members(names, whole, depth);
        return members.size() == 1 && !members.get(0).contains("accumulate") && dice.chance(0.5)
                ? word + " " + members.get(0)
                : word + "( " + String.join(" and ", members) + " )";
    }

    private List<String> members(Names names, boolean whole, int depth) {
        List<String> members = new ArrayList<>(List.of(patterns.any(names, whole)));
        for (int more = dice.pick(0, 0, 1, 1, 2); more > 0; more--) {
            members.add(any(names, whole, depth - 1));
        }
        return members;
    }

    private String forall(Names outer) {
        Names names = outer.inner();
        if (dice.chance(0.25)) {
            return "forall( " + patterns.of(dice.pick("Milestone", "Difficulty", "Grant"), names, List.of()) + " )";
        }
        StringBuilder members = new StringBuilder(patterns.any(names, true));
        for (int more = dice.pick(1, 1, 2); more > 0; more--) {
            members.append(' ').append(patterns.any(names, true));
        }
        return "forall( " + members + " )";
    }

    /** A function over what can be matched next; its results become names. */
    String accumulate(Names outer) {
        return accumulate(outer, 2);
    }

    private String accumulate(Names outer, int depth) {
        Names names = outer.inner();
        inAccumulate = true;
        List<String> source = members(names, true, depth);
        inAccumulate = false;
        List<String> functions = new ArrayList<>();
        List<Leaf> results = new ArrayList<>();
        for (int count = dice.pick(1, 1, 1, 2, 3); count > 0; count--) {
            String name = outer.fresh("n");
            boolean counts = names.numbers().isEmpty() || dice.chance(0.35);
            functions.add(name + " : " + (counts ? "count(1)" : function(names)));
            results.add(new Leaf(name, Sort.NUMBER, counts ? "count" : "value"));
        }
        results.forEach(result -> outer.add(result.text(), result.sort(), result.domain()));
        return "accumulate( " + String.join(" and ", source) + "; " + String.join(", ", functions)
                + results(results, outer) + " )";
    }

    private String function(Names names) {
        Leaf number = dice.pick(names.numbers());
        String argument = dice.chance(0.7) ? number.text() : tests.number(number, names.leaves(), 2);
        return dice.pick("sum", "average", "min", "max") + "( " + argument + " )";
    }

    private String results(List<Leaf> results, Names names) {
        List<String> written = new ArrayList<>();
        for (int count = dice.pick(0, 1, 1, 1, 2); count > 0; count--) {
            written.add(tests.test(results, names.leaves()));
        }
        return written.isEmpty() ? "" : "; " + String.join(", ", written);
    }
}
