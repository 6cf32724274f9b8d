package yardstick.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yardstick.crosscheck.Leaf.Sort;
import yardstick.policy.Clause;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.Words;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PeriodUnit;

/**
 * A small random policy over the whole vocabulary, valid by construction: what it infers and derives is numbered, and a rule reads
 * only lower numbers, or through plain patterns its own.
 */
public final class RandomRules {

    private static final List<String> KINDS = List.of("Grant", "Grant", "Application", "Zone", "Party", "Designation");

    private final Dice dice;
    private final StringBuilder text = new StringBuilder("package random;\n");
    private final List<String> terms = new ArrayList<>();
    private final List<String> derived = new ArrayList<>();
    private final boolean plain;
    private final RandomMatters matters;
    private int rules;

    private RandomRules(long seed, boolean plain) {
        this.dice = new Dice(seed);
        this.plain = plain;
        this.matters = new RandomMatters(seed);
    }

    /** The policy that a seed decides. */
    public static PolicyFolder policy(long seed) {
        return new RandomRules(seed, false).policy();
    }

    /** One that infers no term from itself but from period to period, and matches each subject that it is about. */
    static PolicyFolder plain(long seed) {
        return new RandomRules(seed, true).policy();
    }

    private PolicyFolder policy() {
        for (int items = dice.between(1, 4); items > 0; items--) {
            if (dice.chance(0.6)) {
                inferAnother();
            } else {
                deriveAnother();
            }
        }
        for (int more = dice.between(3, 6); more > 0; more--) {
            rule(
                    new RandomPatterns.Stock(terms, terms, derived),
                    "conclude",
                    '"' + matters.outcome(dice.pick("FIRST", "SECOND")) + '"');
        }
        return folder();
    }

    /** How the name of what rules conclude begins: by what it is, or that it is of several periods. */
    private String name(String what) {
        return dice.chance(0.3) ? RandomPatterns.OF_PERIODS : what;
    }

    private void inferAnother() {
        String term = name("术语") + terms.size();
        List<String> lower = List.copyOf(terms);
        terms.add(term);
        List<String> read = plain ? lower : List.copyOf(terms);
        RandomPatterns.Stock stock = new RandomPatterns.Stock(read, lower, List.copyOf(derived));
        for (int more = dice.pick(1, 1, 2, 3); more > 0; more--) {
            rule(stock, "infer", '"' + term + '"');
        }
        if (RandomPatterns.isOfPeriods(term)) {
            if (dice.chance(0.4)) {
                streak(term);
            }
        } else if (!plain && dice.chance(0.5)) {
            recursion(term);
        }
    }

    /** What holds in a period follows from what held in one before it, or holds in one after it. */
    private void streak(String term) {
        String whose = dice.pick("of == $a", "of == $a", "zone == $a.zone", "designation == $a.designation");
        String period = dice.pick(
                "back == $t.back + 1",
                "back == $t.back + 1",
                "back > $t.back",
                "back >= $t.back + 2, back < 4",
                "back == $t.back - 1",
                "back < $t.back");
        String and = dice.chance(0.5)
                ? ""
                : "\n    Measure( of == $a, name == \"" + dice.pick(RandomPatterns.MEASURES)
                        + "\", period == $t, value >= 60 )";
        write(
                "$t : Period( back < " + dice.between(2, 4) + " )\n    $a : " + dice.pick("Grant", "Application")
                        + "()\n    Term( " + whose + ", name == \"" + term + "\", " + period + " )" + and,
                "infer( $a, \"" + term + "\", $t )");
    }

    /** What holds of one holds of another by a chain of grants or applications. */
    private void recursion(String term) {
        String kind = dice.pick("Grant", "Application");
        String join = dice.pick("zone == $a.zone", "party == $a.party", "designation == $a.designation");
        write(
                "$a : " + kind + "()\n    $b : " + kind + "( " + join + ", this != $a )\n    Term( of == $b, name == \""
                        + term + "\" )",
                "infer( $a, \"" + term + "\" )");
    }

    private void rule(RandomPatterns.Stock stock, String verb, String what) {
        Names names = Names.none();
        RandomConditions conditions = new RandomConditions(dice, stock);
        List<String> lines = new ArrayList<>();
        if (dice.chance(0.4)) {
            lines.add(conditions.patterns().parameter(names));
        }
        boolean ofPeriods = RandomPatterns.isOfPeriods(what.substring(1));
        String period = "";
        if (ofPeriods || dice.chance(0.1)) {
            lines.add(conditions.patterns().period(names));
            period = ofPeriods ? ", " + names.facts("Period").get(0).text() : "";
        }
        String subject = first(names, conditions, lines);
        if (dice.chance(0.2)) {
            lines.addAll(conditions.rank(names));
        }
        for (int more = dice.pick(0, 1, 1, 1, 2, 3); more > 0; more--) {
            lines.add(conditions.any(names, false));
        }
        write(String.join("\n    ", lines), verb + "( " + subject + ", " + what + period + " )");
    }

    /** Adds the pattern that finds the subject; returns the expression that names it. */
    private String first(Names names, RandomConditions conditions, List<String> lines) {
        String subject = names.fresh("s");
        boolean indirect = !plain && dice.chance(0.15);
        String type = indirect ? dice.pick("Grant", "Milestone", "Difficulty") : dice.pick(KINDS);
        lines.add(subject + " : "
                + conditions.patterns().of(type, names.inner(), List.of()).replaceFirst("^\\$f\\d+ : ", ""));
        names.add(subject, Sort.FACT, type);
        return indirect ? subject + dice.pick(".zone", ".party", ".designation") : subject;
    }

    /** A derived measure has one value per subject, so mostly one rule per kind of subject derives it, from what is unique. */
    private void deriveAnother() {
        String measure = name("推导") + derived.size();
        for (String kind : dice.shuffled(List.of("Grant", "Application", "Zone", "Party", "Designation"))
                .subList(0, dice.between(1, 2))) {
            derive(kind, measure);
            if (dice.chance(0.1)) {
                derive(kind, measure);
            }
        }
        derived.add(measure);
    }

    private void derive(String kind, String measure) {
        RandomConditions conditions =
                new RandomConditions(dice, new RandomPatterns.Stock(terms, terms, List.copyOf(derived)));
        List<String> lines = new ArrayList<>(List.of("$s : " + kind + "()"));
        Names names = Names.none();
        names.add("$s", Sort.FACT, kind);
        lines.add(conditions.patterns().parameter(names));
        String period = "";
        if (RandomPatterns.isOfPeriods(measure)) {
            lines.add(conditions.patterns().period(names));
            period = names.facts("Period").get(0).text();
        }
        if (dice.chance(0.6)) {
            Leaf value = names.add(names.fresh("v"), Sort.NUMBER, "value");
            lines.add("Measure( of == $s, name == \"" + dice.pick(RandomPatterns.MEASURES) + "\", "
                    + (period.isEmpty() ? "back == 0, " : "period == " + period + ", ") + value.text() + " : value )");
        }
        lines.add(conditions.accumulate(names));
        if (dice.chance(0.3)) {
            lines.add(conditions.any(names.inner(), false));
        }
        Leaf number = dice.pick(names.numbers());
        List<Leaf> fields = new ArrayList<>(names.numbers());
        fields.addAll(Leaf.of(kind, "$s."));
        String value = dice.chance(0.4) ? number.text() : new RandomTests(dice).number(number, fields, 2);
        write(
                String.join("\n    ", lines),
                "derive( $s, \"" + measure + "\", " + value + (period.isEmpty() ? "" : ", " + period) + " )");
    }

    private void write(String conditions, String conclusion) {
        text.append("\nrule \"规则").append(rules++).append("\"\n    @clause(\"条款\")\n");
        if (dice.chance(0.1)) {
            text.append("    @effective(\"")
                    .append(dice.pick("2019Q4", "2020Q2", "2020Q4"))
                    .append("\")\n");
        }
        text.append("when\n    ")
                .append(conditions)
                .append("\nthen\n    ")
                .append(conclusion)
                .append(";\nend\n");
    }

    /** All that random dossiers hold, some of it with bounds, or with the words that it can be. */
    private Indicators catalogue() {
        List<Indicator> all = new ArrayList<>();
        Set<String> figures = new LinkedHashSet<>(RandomPatterns.MEASURES);
        figures.addAll(List.of("按时报送", "得分"));
        for (Kind kind : Kind.values()) {
            for (String name : figures) {
                BigDecimal low = dice.chance(0.7) ? BigDecimal.ZERO : null;
                BigDecimal high = dice.chance(0.7) ? BigDecimal.valueOf(100) : null;
                all.add(new Indicator(name, kind, "分", Indicator.Form.NUMBER, low, high, List.of()));
            }
            for (String name :
                    Set.copyOf(RandomPatterns.ATTRIBUTES).stream().sorted().toList()) {
                List<String> texts = dice.chance(0.7) ? RandomFacts.CLASSES : List.of();
                all.add(new Indicator(name, kind, "", Indicator.Form.TEXT, null, null, texts));
            }
        }
        return Indicators.of(all);
    }

    private PolicyFolder folder() {
        Words words = new Words("随机", "random");
        List<Parameter> parameters = new ArrayList<>();
        for (String name : RandomPatterns.PARAMETERS) {
            BigDecimal value = new BigDecimal(dice.pick("0", "1", "2", "2.0", "3", "1.5", "60"));
            parameters.add(new Parameter(name, value, "分", "条款", dice.pick("assumed", "published"), null));
        }
        for (String level : List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY")) {
            BigDecimal value = new BigDecimal(dice.pick("1", "2", "2", "3", "60"));
            parameters.add(new Parameter(
                    RandomPatterns.BY_LEVEL, value, "分", "条款", "assumed", null, level, null, null, null, Map.of()));
        }
        return new PolicyFolder(
                "random",
                "random",
                words,
                words,
                "1",
                PeriodUnit.QUARTER,
                matters.all(),
                Optional.empty(),
                List.of(),
                List.of(new Clause("条款", "条款", "来源")),
                parameters,
                dice.chance(0.5) ? Indicators.NONE : catalogue(),
                new TreeMap<>(),
                List.of(new RuleFile("random.drl", "random.drl", text.toString())),
                List.of(),
                "");
    }
}
