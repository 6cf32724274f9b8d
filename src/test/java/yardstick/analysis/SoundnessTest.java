package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reference;
import yardstick.facts.DossierBuilder;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** Whatever is said of random rules is true of random dossiers, missing figures and all. */
class SoundnessTest {

    private static final Period AS_OF = PeriodUnit.QUARTER.parse("2020Q2");
    private static final Pattern SUBSUMED = Pattern.compile(
            "rule `(\\w+)` (?:holds|is the same as), ?rule `(\\w+)`" + "|rule `(\\w+)` is the same as rule `(\\w+)`");
    private static final int POLICIES = 8;
    private static final int RULES = 40;
    private static final int DOSSIERS = 25;

    private final Random random = new Random(20);

    @TempDir
    private Path folder;

    @Test
    void warnings_are_true() {
        Map<String, Integer> checked = new HashMap<>();
        for (int i = 0; i < POLICIES; i++) {
            PolicyFolder policy = Sample.in(folder).rules(rules()).policy();
            List<Rule> rules = RuleChecker.check(policy).rules();
            List<Problem> warnings = Analysis.of(policy, rules);
            for (int j = 0; j < DOSSIERS; j++) {
                Dossier dossier = dossier();
                Reference reference = new Reference(rules, World.of(new RuleSet(rules), dossier, policy.parameters()));
                for (Grant grant : dossier.grants()) {
                    Map<String, Truth> truths = new HashMap<>();
                    rules.forEach(rule -> truths.put(rule.name(), reference.truth(rule, grant)));
                    warnings.forEach(warning -> check(warning, rules, truths, checked));
                }
            }
        }
        assertThat(checked).containsKeys("YS-A01", "YS-A05", "YS-A06", "YS-A07");
    }

    private static void check(
            Problem warning, List<Rule> rules, Map<String, Truth> truths, Map<String, Integer> checked) {
        checked.merge(warning.code(), 1, Integer::sum);
        Matcher pair = SUBSUMED.matcher(warning.message().en());
        if (pair.find()) {
            String narrow = pair.group(1) == null ? pair.group(3) : pair.group(1);
            String wide = pair.group(2) == null ? pair.group(4) : pair.group(2);
            assertThat(truths.get(wide)).as(warning.message().en()).isGreaterThanOrEqualTo(truths.get(narrow));
        }
        if (isOfWholeRule(warning)) {
            int line = warning.location().line();
            rules.stream()
                    .filter(rule -> rule.place().line() <= line)
                    .max((a, b) -> Integer.compare(a.place().line(), b.place().line()))
                    .ifPresent(rule -> assertThat(truths.get(rule.name()))
                            .as(warning.message().en())
                            .isNotEqualTo(Truth.TRUE));
        }
    }

    /** Whether the rule itself can never hold, not only something under a {@code not} or within an {@code accumulate}. */
    private static boolean isOfWholeRule(Problem warning) {
        String line = String.valueOf(warning.excerpt());
        boolean within =
                line.contains("not Milestone") && !warning.message().en().contains("excludes");
        return Set.of("YS-A01", "YS-A05").contains(warning.code())
                && !within
                && warning.location().column() > line.indexOf(';');
    }

    private String[] rules() {
        String[] rules = new String[RULES];
        for (int i = 0; i < RULES; i++) {
            List<String> conditions = new ArrayList<>();
            if (random.nextInt(3) == 0) {
                conditions.add("$g : Grant( " + comparison("tenure", 1) + " )");
            }
            conditions.add("Parameter( name == \"期数\", $p : value )");
            for (int j = random.nextInt(2); j < 2; j++) {
                conditions.add(condition(i + "" + j));
            }
            rules[i] = Sample.rule("r" + i, "EXIT", conditions.toArray(String[]::new));
        }
        return rules;
    }

    private String condition(String id) {
        return switch (random.nextInt(5)) {
            case 0 -> "Measure( of == $g, name == \"得分\", back == " + random.nextInt(2) + ", " + tests("value") + " )";
            case 1 -> "Milestone( of == $g, " + tests("progress") + " )";
            case 2 -> "not Milestone( of == $g, " + tests("progress") + " )";
            case 3 ->
                "accumulate( Measure( of == $g, name == \"得分\", back < " + (1 + random.nextInt(3)) + ", value "
                        + relation() + " " + random.nextInt(4) + " ); $n" + id + " : count(1); "
                        + (random.nextBoolean() ? "$n" + id + " " + relation() + " $p" : comparison("$n" + id, 0))
                        + " )";
            default ->
                "accumulate( Milestone( of == $g, " + comparison("progress", 0) + " ); $n" + id + " : count(1), $m" + id
                        + " : count(1); " + comparison("$n" + id, 0) + " )";
        };
    }

    private String tests(String field) {
        String one = comparison(field, 0);
        String other = random.nextBoolean() ? field + " " + relation() + " $p" : comparison(field, 0);
        return switch (random.nextInt(5)) {
            case 0 -> one + " && " + other;
            case 1 -> one + " || " + other;
            case 2 -> "!(" + one + " || " + other + ")";
            case 3 -> one + ", " + other;
            default -> one;
        };
    }

    /** A comparison with a small number that can be true of what is never less than the lowest. */
    private String comparison(String compared, int lowest) {
        String relation = relation();
        int number = random.nextInt(4);
        boolean never = relation.equals("<") ? number <= lowest : relation.matches("<=|==") && number < lowest;
        return never ? comparison(compared, lowest) : compared + " " + relation + " " + number;
    }

    private String relation() {
        return List.of("<", "<=", ">", ">=", "==", "!=").get(random.nextInt(6));
    }

    private Dossier dossier() {
        DossierBuilder builder = new DossierBuilder(PeriodUnit.QUARTER, AS_OF).designation("D", "某试点", "PILOT");
        for (int i = 0; i < 4; i++) {
            String zone = "Z" + i;
            builder.zone(zone, "某区" + i).grant(zone, "D", AS_OF.back(random.nextInt(4)), null);
            for (int back = 0; back < 3; back++) {
                if (random.nextInt(5) > 0) {
                    builder.measure(zone, "D", "得分", AS_OF.back(back), figure());
                }
            }
            for (int j = random.nextInt(3); j > 0; j--) {
                builder.milestone(zone, "D", "M" + i + j, "某事", AS_OF.back(random.nextInt(2)), figure());
            }
        }
        return builder.build();
    }

    private BigDecimal figure() {
        return random.nextInt(5) == 0
                ? null
                : BigDecimal.valueOf(random.nextInt(8), 1).multiply(BigDecimal.valueOf(5));
    }
}
