package yardstick;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The borders drawn in the root package's {@code package-info}. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("yardstick");

    /** What each package may know beside itself, in the order of the path of the data; what is not named here, nobody may know. */
    private static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

    /** Packages that all others may know: words and problems, what people see of a text, and numbers. */
    private static final List<String> EVERYWHERE = List.of("problem", "sight", "number");

    static {
        MAY_KNOW.put("sight", List.of());
        MAY_KNOW.put("problem", List.of());
        MAY_KNOW.put("text", List.of());
        MAY_KNOW.put("number", List.of());
        MAY_KNOW.put("vocabulary", List.of("text"));
        MAY_KNOW.put("facts", List.of("text", "vocabulary"));
        MAY_KNOW.put("policy", List.of("text", "vocabulary"));
        MAY_KNOW.put("rule", List.of("vocabulary"));
        MAY_KNOW.put("language", List.of("text", "vocabulary", "policy", "rule"));
        MAY_KNOW.put("evaluate", List.of("vocabulary", "rule"));
        MAY_KNOW.put("evaluate.rank", List.of("vocabulary", "rule", "evaluate"));
        MAY_KNOW.put("evaluate.reference", List.of("vocabulary", "rule", "evaluate", "evaluate.rank"));
        MAY_KNOW.put("evaluate.batch", List.of("vocabulary", "rule", "evaluate", "evaluate.rank"));
        MAY_KNOW.put("evaluate.drools", List.of("vocabulary", "rule", "evaluate"));
        MAY_KNOW.put("decision", List.of("vocabulary", "policy", "rule", "evaluate", "evaluate.reference"));
        MAY_KNOW.put("analysis.claim", List.of("rule"));
        MAY_KNOW.put("analysis", List.of("analysis.claim", "facts", "vocabulary", "policy", "rule", "language"));
        MAY_KNOW.put(
                "", List.of("decision", "analysis", "evaluate.*", "facts", "language", "policy", "vocabulary", "rule"));
        MAY_KNOW.put("explain.account", List.of("", "vocabulary", "policy", "rule", "decision"));
        MAY_KNOW.put(
                "explain.search",
                List.of(
                        "",
                        "explain.account",
                        "decision",
                        "evaluate",
                        "evaluate.reference",
                        "policy",
                        "rule",
                        "vocabulary"));
        MAY_KNOW.put(
                "explain.telling",
                List.of(
                        "explain.account",
                        "explain.search",
                        "evaluate",
                        "evaluate.reference",
                        "policy",
                        "rule",
                        "vocabulary"));
        MAY_KNOW.put(
                "explain",
                List.of("", "explain.*", "decision", "evaluate", "evaluate.reference", "policy", "rule", "vocabulary"));
        MAY_KNOW.put("impact", List.of("", "analysis", "decision", "evaluate", "policy", "rule", "vocabulary"));
        MAY_KNOW.put("cases", List.of("", "decision", "evaluate.*", "policy", "facts", "text", "rule", "vocabulary"));
        MAY_KNOW.put("coverage", List.of("", "cases", "decision", "evaluate.*", "policy", "rule", "vocabulary"));
        MAY_KNOW.put(
                "mutation",
                List.of(
                        "",
                        "cases",
                        "coverage",
                        "analysis",
                        "decision",
                        "evaluate.*",
                        "language",
                        "policy",
                        "rule",
                        "vocabulary"));
        List<String> results = List.of("report.style", "decision", "policy", "rule", "vocabulary", "");
        MAY_KNOW.put("report.style", List.of("policy", "rule", "vocabulary", "text"));
        MAY_KNOW.put("report.evaluation", with(results, "explain", "explain.account", "explain.telling"));
        MAY_KNOW.put("report.problem", List.of("report.style"));
        MAY_KNOW.put("report.explanation", with(results, "report.evaluation", "explain.account", "explain.telling"));
        MAY_KNOW.put("report.impact", with(results, "report.evaluation", "impact"));
        MAY_KNOW.put("replay", List.of("", "decision", "evaluate", "policy", "vocabulary"));
        MAY_KNOW.put("report.replay", with(results, "replay"));
        MAY_KNOW.put("report.sweep", with(results, "report.evaluation", "impact"));
        MAY_KNOW.put("report.cases", with(results, "cases", "coverage", "mutation"));
        MAY_KNOW.put("report", List.of("", "decision", "explain.account", "impact", "report.*"));
        MAY_KNOW.put("shard", with(results, "report.evaluation", "evaluate", "evaluate.drools", "facts", "text"));
        MAY_KNOW.put(
                "cli",
                with(
                        results,
                        "report.*",
                        "shard",
                        "cases",
                        "coverage",
                        "mutation",
                        "impact",
                        "replay",
                        "explain",
                        "explain.account",
                        "analysis",
                        "evaluate",
                        "language",
                        "facts",
                        "text"));
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void each_package_knows_only_what_it_may() {
        Set<String> told = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String own = room(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass();
                if (other.getPackageName().startsWith("yardstick") && !mayKnow(own, room(other))) {
                    told.add(own + " knows " + room(other) + ": " + type.getSimpleName() + " → "
                            + other.getSimpleName());
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet()))
                .isEqualTo(MAY_KNOW.keySet());
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("yardstick") ? "" : name.substring("yardstick.".length());
    }

    private static boolean mayKnow(String own, String other) {
        return own.equals(other)
                || EVERYWHERE.contains(other)
                || MAY_KNOW.getOrDefault(own, List.of()).stream()
                        .anyMatch(each -> each.equals(other)
                                || (each.endsWith(".*")
                                        && (other + ".").startsWith(each.substring(0, each.length() - 1))));
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("(yardstick..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_two_packages_hold_a_type_of_the_same_name() {
        Map<String, Set<String>> packages = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> packages.computeIfAbsent(type.getSimpleName(), any -> new TreeSet<>())
                        .add(type.getPackageName()));
        packages.values().removeIf(all -> all.size() == 1);
        assertThat(packages).isEmpty();
    }

    @Test
    void drools_stays_inside_the_engine_and_its_parser_inside_the_language() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yardstick.evaluate.drools", "yardstick.language")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("yardstick.language")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.core..", "org.drools.model..", "org.drools.modelcompiler..")
                .check(CLASSES);
    }

    @Test
    void the_tables_of_characters_stay_where_names_are_compared_by_sight() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yardstick.sight")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(CLASSES);
    }

    @Test
    void git_stays_where_revisions_are_read() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yardstick.impact")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .check(CLASSES);
    }

    @Test
    void the_engine_and_the_reference_evaluator_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("yardstick.evaluate.drools")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("yardstick.evaluate.reference")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("yardstick.evaluate.reference")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("yardstick.evaluate.drools", "org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_prints_and_exits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yardstick.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void only_the_quick_start_and_what_prepares_it_know_processes() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("yardstick.cli.QuickStart")
                .and()
                .doNotHaveFullyQualifiedName("yardstick.cli.Archivist")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Process.class, ProcessBuilder.class, ProcessHandle.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(CLASSES);
    }

    @Test
    void no_decision_depends_on_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "yardstick.facts",
                        "yardstick.policy",
                        "yardstick.language",
                        "yardstick.evaluate.reference",
                        "yardstick.decision",
                        "yardstick.rule",
                        "yardstick.vocabulary",
                        "yardstick.report",
                        "yardstick.report.evaluation",
                        "yardstick.report.explanation",
                        "yardstick.report.impact")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void every_package_declares_what_may_be_null() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .check(CLASSES);
    }
}
