package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;

/** A small random policy over figures with bounds and classes of a few words: thresholds, scores, ranks, totals, windows. */
final class RandomScores {

    /** Figures of zones, all from 0 to 100. */
    static final List<String> FIGURES = List.of("得分一", "得分二", "得分三", "得分四", "得分五", "得分六", "得分七", "得分八");

    static final List<String> CLASSES = List.of("甲", "乙", "丙");
    static final List<Integer> THRESHOLDS = List.of(20, 40, 50, 60, 80);
    static final String CATALOGUE = "name,of,unit,type,min,max,values\n类别,zone,,text,,,甲;乙;丙\n"
            + String.join(
                    "",
                    FIGURES.stream()
                            .map(name -> name + ",zone,分,number,0,100,\n")
                            .toList());

    private final Dice dice;
    /** Whether each figure, and the class, is asked for in one condition at most. */
    private final boolean once;

    private final List<String> unused;
    private final StringBuilder text = new StringBuilder("package random;\n");
    private boolean classAsked;
    private int names;

    private RandomScores(long seed, boolean once) {
        this.dice = new Dice(seed);
        this.once = once;
        this.unused = new ArrayList<>(dice.shuffled(FIGURES));
    }

    /**
     * The rules that a seed decides.
     *
     * @param once whether each figure occurs once
     */
    static String rules(long seed, boolean once) {
        RandomScores scores = new RandomScores(seed, once);
        if (scores.dice.chance(0.4)) {
            scores.derived();
        }
        for (String outcome : List.of("FIRST", "SECOND")) {
            if (scores.unused.size() > 1) {
                scores.rule("规则" + outcome, "conclude( $z, \"" + outcome + "\" )", scores.conditions());
            }
        }
        return scores.text.toString();
    }

    private void rule(String name, String conclusion, List<String> conditions) {
        text.append("\nrule \"").append(name).append("\"\n    @clause(\"条款\")\nwhen\n    $z : Zone()\n    ");
        text.append(String.join("\n    ", conditions))
                .append("\nthen\n    ")
                .append(conclusion)
                .append(";\nend\n");
    }

    /** A score of two figures, which one rule asks for. */
    private void derived() {
        String a = fresh();
        String b = fresh();
        rule("综合", "derive( $z, \"综合\", " + together(a, b) + " )", List.of(named(a), named(b)));
        rule(
                "规则综合",
                "conclude( $z, \"FIRST\" )",
                dice.chance(0.5) ? rank("综合") : List.of(measure("综合", "value" + relation() + threshold())));
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>(condition());
        if (unused.size() > 3 && dice.chance(0.4)) {
            conditions.addAll(condition());
        }
        return conditions;
    }

    private List<String> condition() {
        String figure = figure();
        return switch (dice.between(0, classAsked ? 6 : 8)) {
            case 0 -> List.of(measure(figure, "value" + relation() + threshold()));
            case 1 -> List.of("not " + measure(figure, "value" + relation() + threshold()));
            case 2 -> rank(figure);
            case 3 -> total(figure);
            case 4 -> window(figure);
            case 5, 6 -> {
                String a = fresh();
                yield List.of(
                        "Measure( of == $z, name == \"" + figure + "\", back == 0, " + a + " : value )",
                        measure(figure(), together(a, "value") + relation() + threshold()));
            }
            case 7 -> {
                classAsked = once;
                yield List.of("Attribute( of == $z, name == \"类别\", value "
                        + dice.pick("== \"甲\"", "!= \"乙\"", "in ( \"甲\", \"乙\" )") + " )");
            }
            default -> weighted(figure);
        };
    }

    /** A score of two figures with weights by class. */
    private List<String> weighted(String figure) {
        classAsked = once;
        String kind = fresh();
        String one = fresh();
        String other = fresh();
        String a = fresh();
        return List.of(
                "Attribute( of == $z, name == \"类别\", " + kind + " : value )",
                "Parameter( name == \"权一\", scope == " + kind + ", " + one + " : value )",
                "Parameter( name == \"权二\", scope == " + kind + ", " + other + " : value )",
                "Measure( of == $z, name == \"" + figure + "\", back == 0, " + a + " : value )",
                measure(
                        figure(),
                        "(" + one + " * " + a + " + " + other + " * value) / 100" + relation() + threshold()));
    }

    private List<String> rank(String figure) {
        String own = fresh();
        String count = fresh();
        return List.of(
                "Measure( of == $z, name == \"" + figure + "\", back == 0, " + own + " : value )",
                "accumulate( $o : Zone( this != $z ) and Measure( of == $o, name == \"" + figure
                        + "\", back == 0, value"
                        + dice.pick(" > ", " >= ", " < ") + own + " ); " + count + " : count(1); " + count
                        + dice.pick(" < ", " >= ") + dice.between(1, 2) + " )");
    }

    private List<String> total(String figure) {
        String value = fresh();
        String total = fresh();
        String function = dice.pick("sum", "average", "min", "max");
        String least = function.equals("sum") ? threshold() + " * 3" : threshold();
        return List.of("accumulate( $o : Zone() and Measure( of == $o, name == \"" + figure + "\", back == 0, " + value
                + " : value ); " + total + " : " + function + "( " + value + " ); " + total + relation() + least
                + " )");
    }

    private List<String> window(String figure) {
        String count = fresh();
        if (dice.chance(0.5)) {
            return List.of("accumulate( Measure( of == $z, name == \"" + figure + "\", back < 3, value" + relation()
                    + threshold() + " ); " + count + " : count(1); " + count + dice.pick(" >= ", " < ") + "2 )");
        }
        String value = fresh();
        return List.of("accumulate( Measure( of == $z, name == \"" + figure + "\", back < 3, " + value + " : value ); "
                + count + " : " + dice.pick("average", "min", "max") + "( " + value + " ); " + count + relation()
                + threshold() + " )");
    }

    private String together(String a, String b) {
        return switch (dice.between(0, 7)) {
            case 0 -> "max( " + a + ", " + b + " )";
            case 1 -> "min( " + a + ", " + b + " )";
            case 2 -> "round( (" + a + " + " + b + ") / 3, 0 )";
            case 3 -> "floor( " + a + " / 7 ) * 7 + " + b + " / 10";
            case 4 -> "abs( " + a + " - 50 ) + " + b;
            case 5 -> "100 * " + b + " / (" + a + " + 100)";
            case 6 -> a + " - min( " + b + ", 30 )";
            default -> "0.4 * " + a + " + 0.6 * " + b;
        };
    }

    private String measure(String figure, String test) {
        return "Measure( of == $z, name == \"" + figure + "\", back == 0, " + test + " )";
    }

    private String named(String name) {
        return measure(figure(), name + " : value");
    }

    private String figure() {
        return once ? unused.remove(0) : dice.pick(unused.subList(0, 3));
    }

    private String fresh() {
        return "$n" + ++names;
    }

    private String relation() {
        return dice.pick(" < ", " <= ", " > ", " >= ");
    }

    private String threshold() {
        return String.valueOf(dice.pick(THRESHOLDS));
    }
}
