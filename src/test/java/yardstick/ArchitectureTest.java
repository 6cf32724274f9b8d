package yardstick;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The borders drawn in the root package's {@code package-info}. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("yardstick");

    @Test
    void each_package_knows_only_what_comes_before_it_on_the_path_of_the_data() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("yardstick..")
                .layer("sight")
                .definedBy("yardstick.sight")
                .layer("problem")
                .definedBy("yardstick.problem")
                .layer("text")
                .definedBy("yardstick.text")
                .layer("facts")
                .definedBy("yardstick.facts")
                .layer("policy")
                .definedBy("yardstick.policy")
                .layer("language")
                .definedBy("yardstick.language")
                .layer("reference")
                .definedBy("yardstick.reference")
                .layer("batch")
                .definedBy("yardstick.batch")
                .layer("engine")
                .definedBy("yardstick.engine")
                .layer("analysis")
                .definedBy("yardstick.analysis")
                .layer("decision")
                .definedBy("yardstick.decision")
                .layer("root")
                .definedBy("yardstick")
                .layer("explain")
                .definedBy("yardstick.explain")
                .layer("regression")
                .definedBy("yardstick.regression")
                .layer("impact")
                .definedBy("yardstick.impact")
                .layer("page")
                .definedBy("yardstick.page")
                .layer("report")
                .definedBy("yardstick.report")
                .layer("shard")
                .definedBy("yardstick.shard")
                .layer("cli")
                .definedBy("yardstick.cli")
                .whereLayer("sight")
                .mayNotAccessAnyLayer()
                .whereLayer("problem")
                .mayOnlyAccessLayers("sight")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("shard", "cli")
                .whereLayer("shard")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("report", "cli")
                .whereLayer("regression")
                .mayOnlyBeAccessedByLayers("root", "cli")
                .whereLayer("report")
                .mayOnlyAccessLayers(
                        "root",
                        "explain",
                        "impact",
                        "page",
                        "decision",
                        "language",
                        "policy",
                        "facts",
                        "text",
                        "problem",
                        "sight")
                .whereLayer("shard")
                .mayOnlyAccessLayers(
                        "root",
                        "report",
                        "decision",
                        "engine",
                        "language",
                        "policy",
                        "facts",
                        "text",
                        "problem",
                        "sight")
                .whereLayer("page")
                .mayOnlyAccessLayers("problem", "sight")
                .whereLayer("impact")
                .mayOnlyAccessLayers("root", "analysis", "decision", "language", "policy", "facts", "problem", "sight")
                .whereLayer("explain")
                .mayOnlyAccessLayers("root", "decision", "reference", "language", "policy", "facts", "problem", "sight")
                .whereLayer("regression")
                .mayOnlyAccessLayers(
                        "root",
                        "analysis",
                        "decision",
                        "engine",
                        "reference",
                        "page",
                        "language",
                        "policy",
                        "facts",
                        "text",
                        "problem",
                        "sight")
                .whereLayer("cli")
                .mayOnlyAccessLayers(
                        "root",
                        "report",
                        "explain",
                        "regression",
                        "impact",
                        "shard",
                        "analysis",
                        "decision",
                        "language",
                        "policy",
                        "facts",
                        "text",
                        "problem",
                        "sight")
                .whereLayer("text")
                .mayOnlyAccessLayers("problem", "sight")
                .whereLayer("facts")
                .mayOnlyAccessLayers("problem", "sight", "text")
                .whereLayer("policy")
                .mayOnlyAccessLayers("problem", "sight", "text", "facts")
                .whereLayer("language")
                .mayOnlyAccessLayers("problem", "sight", "text", "facts", "policy")
                .whereLayer("reference")
                .mayOnlyAccessLayers("language", "facts")
                .whereLayer("batch")
                .mayOnlyAccessLayers("language", "facts")
                .whereLayer("engine")
                .mayOnlyAccessLayers("language", "facts", "policy", "problem", "sight")
                .whereLayer("analysis")
                .mayOnlyAccessLayers("language", "facts", "policy", "problem", "sight")
                .whereLayer("decision")
                .mayOnlyAccessLayers("reference", "language", "policy", "facts", "problem", "sight")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("yardstick.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void drools_stays_inside_the_engine_and_its_parser_inside_the_language() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yardstick.engine", "yardstick.language")
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
                .resideInAPackage("yardstick.engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("yardstick.reference")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("yardstick.reference")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("yardstick.engine", "org.drools..", "org.kie..")
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
    void only_the_quick_start_knows_processes() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("yardstick.cli.QuickStart")
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
                        "yardstick.reference",
                        "yardstick.decision",
                        "yardstick.report")
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
