package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;
import yardstick.crosscheck.Leaf.Sort;

/** Random patterns, mostly joined to what was matched before. */
final class RandomPatterns {

    /** Measures that random dossiers hold, of zones, of designations and of pairs. */
    static final List<String> MEASURES = List.of("成效得分", "成效得分", "争取得分", "能力得分", "例会出勤率", "营收");

    /** Attributes that random dossiers hold. */
    static final List<String> ATTRIBUTES = List.of("类别", "考核等次");

    static final List<String> PARAMETERS = List.of("参数1", "参数2", "参数3", "参数4");
    /** A parameter of this name has a row for each level of a zone. */
    static final String BY_LEVEL = "分级参数";

    /** How the names of what is concluded of several periods begin. */
    static final String OF_PERIODS = "各期";

    /** What a rule may read of what other rules conclude. */
    record Stock(List<String> terms, List<String> wholeTerms, List<String> derived) {

        List<String> terms(boolean whole) {
            return whole ? wholeTerms : terms;
        }
    }

    private final Dice dice;
    private final Stock stock;
    private final RandomTests tests;
    /** Patterns that may match facts of all subjects; few, or the reference takes too long. */
    private int loose = 1;

    RandomPatterns(Dice dice, Stock stock, RandomTests tests) {
        this.dice = dice;
        this.stock = stock;
        this.tests = tests;
    }

    /** A pattern of any type. */
    String any(Names names, boolean whole) {
        int kind = dice.between(0, 23);
        if (kind < 4 && !stock.terms(whole).isEmpty()) {
            return term(names, dice.pick(stock.terms(whole)));
        }
        return switch (kind) {
            case 4, 5 -> of("Milestone", names, keys("Milestone", names));
            case 6, 7 -> of("Difficulty", names, keys("Difficulty", names));
            case 8, 9 -> of("Grant", names, keys("Grant", names));
            case 10 -> of("Application", names, keys("Application", names));
            case 11 ->
                dice.chance(0.3) ? of("Party", names, keys("Party", names)) : of("Zone", names, keys("Zone", names));
            case 12 -> of("Designation", names, keys("Designation", names));
            case 13 -> parameter(names);
            case 20, 21 -> attribute(names);
            case 22, 23 -> decision(names);
            default -> measure(names);
        };
    }

    /** A pattern of one type with some tests more than those given. */
    String of(String type, Names names, List<String> given) {
        List<String> constraints = new ArrayList<>(given);
        List<Leaf> own = Leaf.of(type, "");
        List<Leaf> others = new ArrayList<>(names.leaves());
        others.addAll(own);
        for (int count = dice.pick(0, 0, 1, 1); count > 0; count--) {
            constraints.add(tests.test(own, others));
        }
        name(type, names, constraints);
        return bound(type, names) + type + "( " + String.join(", ", constraints) + " )";
    }

    private String bound(String type, Names names) {
        if (dice.chance(0.3)) {
            return "";
        }
        String name = names.fresh("f");
        names.add(name, Sort.FACT, type);
        return name + " : ";
    }

    /** Names one of the numbers of a pattern, with or without a test of it. */
    private void name(String type, Names names, List<String> constraints) {
        List<Leaf> numbers = Leaf.of(type, "").stream()
                .filter(leaf -> leaf.sort() == Sort.NUMBER && !leaf.text().contains("."))
                .toList();
        if (!numbers.isEmpty() && dice.chance(0.4)) {
            Leaf number = dice.pick(numbers);
            String name = names.fresh("v");
            String test = dice.chance(0.3) ? dice.pick(" < ", " >= ", " != ") + dice.pick(number.literals()) : "";
            constraints.add(name + " : " + number.text() + test);
            names.add(name, Sort.NUMBER, number.domain());
        }
    }

    String parameter(Names names) {
        String name = names.fresh("p");
        names.add(name, Sort.NUMBER, "value");
        List<Leaf> levels = names.leaves().stream()
                .filter(leaf -> leaf.domain().equals("level") && leaf.sort() == Sort.TEXT)
                .toList();
        if (!levels.isEmpty() && dice.chance(0.5)) {
            String scope = dice.pick(levels).text();
            return "Parameter( name == \"" + BY_LEVEL + "\", scope == " + scope + ", " + name + " : value )";
        }
        String test = dice.chance(0.1) ? ", status == \"assumed\"" : "";
        return "Parameter( name == \"" + dice.pick(PARAMETERS) + "\", " + name + " : value" + test + " )";
    }

    String term(Names names, String term) {
        List<String> constraints = new ArrayList<>(keys("Term", names));
        constraints.add(
                dice.chance(0.03) ? "name in ( \"" + term + "\", \"" + term + "\" )" : "name == \"" + term + '"');
        constraints.addAll(isOfPeriods(term) ? window(names) : List.of());
        return bound("Term", names) + "Term( " + String.join(", ", constraints) + " )";
    }

    /** Whether rules infer a term, or derive a measure, of several periods, so that whoever asks for it says of which. */
    static boolean isOfPeriods(String concluded) {
        return concluded.startsWith(OF_PERIODS);
    }

    /** A period among the last, by a name of its own. */
    String period(Names names) {
        String name = names.fresh("t");
        names.add(name, Sort.FACT, "Period");
        List<Leaf> parameters = names.parameters();
        String limit = parameters.isEmpty() || dice.chance(0.7)
                ? String.valueOf(dice.between(1, 4))
                : dice.pick(parameters).text();
        return name + " : Period( back " + dice.pick("< ", "< ", "<= ") + limit + " )";
    }

    private String measure(Names names) {
        List<Leaf> given = names.facts("Measure");
        if (!given.isEmpty() && dice.chance(0.1)) {
            return of("Measure", names, List.of("this == " + dice.pick(given).text()));
        }
        List<String> constraints = new ArrayList<>(keys("Measure", names));
        String name = measureName();
        constraints.add(
                dice.chance(0.04)
                        ? "name in ( \"" + name + "\", \"" + dice.pick(MEASURES) + "\" )"
                        : "name == \"" + name + '"');
        constraints.addAll(window(names, name));
        return of("Measure", names, dice.shuffled(constraints));
    }

    /** An attribute, often of no period that is said, which is the current one. */
    private String attribute(Names names) {
        List<String> constraints = new ArrayList<>(keys("Attribute", names));
        constraints.add("name == \"" + dice.pick(ATTRIBUTES) + '"');
        boolean now = dice.chance(0.5);
        List<Leaf> own = List.of(new Leaf("value", Sort.TEXT, "class"));
        if (dice.chance(0.5)) {
            constraints.add(tests.test(own, names.leaves()));
        }
        constraints.addAll(now ? List.of() : window(names));
        if (dice.chance(0.5)) {
            String name = names.fresh("c");
            names.add(name, Sort.TEXT, "class");
            constraints.add(name + " : value");
        }
        return now
                ? "Attribute( " + String.join(", ", constraints) + " )"
                : of("Attribute", names, dice.shuffled(constraints));
    }

    /** An earlier decision, of any outcome or of one. */
    private String decision(Names names) {
        List<String> constraints = new ArrayList<>(keys("Decision", names));
        constraints.addAll(dice.pick(List.of("back == 1"), List.of("back < 3"), List.of("back >= 1", "back <= 2")));
        if (dice.chance(0.6)) {
            constraints.add("outcome " + dice.pick("==", "!=") + " \"" + dice.pick("FIRST", "SECOND", "LAST") + '"');
        }
        return of("Decision", names, dice.shuffled(constraints));
    }

    /** The name of a measure that dossiers list, or that rules derive. */
    String measureName() {
        boolean derived = !stock.derived().isEmpty() && dice.chance(0.4);
        return dice.pick(derived ? stock.derived() : MEASURES);
    }

    /** Figures by what they are, whatever their values; more may be added, such as a name for the value. */
    String figure(Names names, String... more) {
        List<String> constraints = new ArrayList<>(keys("Measure", names));
        String name = measureName();
        constraints.add("name == \"" + name + '"');
        constraints.addAll(window(names, name));
        constraints.addAll(List.of(more));
        return "Measure( " + String.join(", ", constraints) + " )";
    }

    /** A window that follows no period of the rule where what is asked for is of the current one alone. */
    private List<String> window(Names names, String measure) {
        boolean now = stock.derived().contains(measure) && !isOfPeriods(measure);
        return window(names, now ? List.of() : names.facts("Period"));
    }

    private List<String> window(Names names) {
        return window(names, names.facts("Period"));
    }

    private List<String> window(Names names, List<Leaf> periods) {
        List<Leaf> parameters = names.parameters();
        if (!periods.isEmpty() && dice.chance(0.5)) {
            String period = dice.pick(periods).text();
            return List.of(dice.pick(
                    "period == " + period,
                    "period == " + period,
                    "back == " + period + ".back",
                    "back == " + period + ".back + 1",
                    "back <= " + period + ".back"));
        }
        String fixed = dice.pick("0", "0", "1");
        if (!parameters.isEmpty() && dice.chance(0.4)) {
            String limit = dice.pick(parameters).text();
            return List.of(
                    dice.pick("back < " + limit, limit + " > back", "back < " + limit + " + 1", "back <= " + limit));
        }
        return dice.pick(
                List.of("back == " + fixed),
                List.of("back == " + fixed),
                List.of("back < " + dice.between(1, 4)),
                List.of("back <= " + dice.between(0, 3), "back >= " + fixed),
                List.of(dice.between(1, 3) + " > back"));
    }

    /** Tests that join a pattern to what was matched before; none where there is nothing, or rarely just so. */
    private List<String> keys(String type, Names names) {
        boolean free = loose > 0 && dice.chance(0.15);
        if (free) {
            loose--;
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        if (Leaf.of(type, "").stream().anyMatch(leaf -> leaf.text().equals("of"))) {
            keys.addAll(equal("of", "Subject", names));
            keys.addAll(equal("of", "Subject", names));
            keys.addAll(equal("of", "Subject", names));
        }
        if (keys.isEmpty() || dice.chance(0.5)) {
            keys.addAll(equal("zone", "Zone", names));
            if (!type.equals("Zone") && !type.equals("Party") && !type.equals("Designation")) {
                keys.addAll(equal("party", "Party", names));
            }
            keys.addAll(equal("designation", "Designation", names));
        }
        if (List.of("Zone", "Party", "Designation").contains(type)) {
            keys.clear();
            keys.addAll(equal("this", type, names));
        }
        List<Leaf> subjects = names.facts("Subject").stream()
                .filter(leaf -> leaf.text().endsWith(".of"))
                .toList();
        if (List.of("Grant", "Application").contains(type) && !subjects.isEmpty() && dice.chance(0.3)) {
            return List.of("this == " + dice.pick(subjects).text());
        }
        return keys.isEmpty() ? List.of() : List.of(dice.pick(keys));
    }

    private List<String> equal(String field, String type, Names names) {
        List<Leaf> facts = names.facts(type);
        if (facts.isEmpty()) {
            return List.of();
        }
        String other = dice.pick(facts).text();
        return List.of(dice.chance(0.85) ? field + " == " + other : other + " == " + field);
    }
}
