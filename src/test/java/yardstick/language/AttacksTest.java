package yardstick.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

/** Rule files that do harm where Drools compiles them: all are refused, at the line where the harm stands, and nothing happens. */
class AttacksTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attacks");

    /** In which line each file has its hostile text, found by reading the files. */
    private static final String LINES = """
            01_runtime_exec 7, 03_new_thread 7, 05_reflect_concat 7, 07_file_write 7, 09_socket_bind 7,
            11_constraint_fqn_static 5, 13_constraint_reflect 5, 15_mvel_rhs_runtime 8, 17_mvel_def 8, 19_import_static 2,
            21_accumulate_init 5, 23_import_accumulate 2, 25_query 2, 26b_declare_field_init 2, 28_declare_enum_arg 2,
            30_salience_expr 4, 32_duration_timer 4, 34_infinite_insert 7, 36_function_loop_lhs 2, 38_cross_product 13,
            40_string_repeat 7, 42_unicode_comment_newline 7, 43b_unicode_brace_breakout 7, 44b_agendagroup_inject 4,
            44d_package_attr_mvel 2, 47_kcontext_classloader 7, 49_delete_facts 8, 51_oopath 5, 54_watch 5,
            55b_rule_annotation_reflect 4, 57_this_map_access 5, 59_from_new 6, 61_if_do 6, 63_constraint_binding_expr 5,
            68_deep_nesting 5, 73_loop_catch_throwable 7, 81_modify_block_expr 7, 85_lambda_constraint 5,
            87_mvel_eval_gadget 7, 89_window_expr 5, 91_kieservices_gadget 7, 93_sneaky_getclass_only 7,
            95_stack_overflow 2, 97_inline_cast_typo_hang 4, 99_nested_kiebuilder_gadget 7, g03_decisions_shadow 7,
            g05_arg_lambda 7, g07_arg_concat_call 7, g09_chain 7, g11_line_comment_cr 7, g14_single_quote_string 5,
            g17_tags_stream 5, g19_bind_field_then_call 7, g21_acc_constraint 5, g23_groupby 5, g27_map_literal 5,
            g29_unification 5, g32_type_generic 5, g34_huge_number 5, g36_salience_big 4, g38_regex_opts 5,
            g40_soundslike 5, g42_rule_name_backslash 2, g44_import_star 7, g46_pkg_function_shadow 2, g49_char_lit 7,
            g51_label 7, g53_yield_kw 7, g56_calendar 4, g58_nolhs 2, g61_div_zero 5, g63_homoglyph_var 5,
            g65_semicolon_only 7,
            h01_unknown_function 5, h02_nested_functions 5, h03_static_function 5, h04_function_of_class 5, h05_round_places 5,
            h06_round_runtime_places 6, h07_period_without_bound 5, h08_period_bound_below 5, h09_period_bound_of_itself 5,
            h10_window_open_beyond_period 7, h11_in_with_a_call 5, h12_in_nothing 5, h13_scope_of_a_parameter 5,
            h14_scope_chain 6, h15_decision_without_bound 6, h16_attribute_of_any_name 6, h17_party_class 6,
            h18_period_from_list 6, h19_derive_across_periods 2, h20_derive_in_a_ring 2, h21_conclude_of_a_period 8,
            h22_until_a_call 4""";

    private static final Set<Thread> BEFORE = Thread.getAllStackTraces().keySet();

    @TempDir
    private Path folder;

    static Set<Map.Entry<String, Integer>> attacks() {
        Map<String, Integer> lines = new TreeMap<>();
        for (String attack : LINES.split(",\\s+", -1)) {
            lines.put(attack.split(" ", 2)[0], Integer.valueOf(attack.split(" ", 2)[1]));
        }
        return lines.entrySet();
    }

    @AfterEach
    void nothing_happened() {
        List<String> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !BEFORE.contains(thread) && !isOfTheMachine(thread))
                .map(Thread::getName)
                .toList();

        assertThat(threads).isEmpty();
        assertThat(System.getProperty("pwned")).isNull();
        assertThat(Path.of("pwned")).doesNotExist();
    }

    private static boolean isOfTheMachine(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null
                || group.getName().equals("system")
                || group.getName().equals("InnocuousThreadGroup")
                || thread.getName().startsWith("junit")
                || thread.getName().startsWith("surefire");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_is_refused_at_its_line(Map.Entry<String, Integer> attack) throws IOException {
        String text = Files.readString(ATTACKS.resolve(attack.getKey() + ".drl"))
                .replace("@@PACKAGE@@", "mianyang.positioning")
                .replace("@@CLAUSE@@", "三主两特");
        Draft draft = Draft.of("mianyang-positioning", folder).with("evil.drl", text);
        PolicyFolder policy = PolicyFolder.read(draft.folder());

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> RuleChecker.check(policy));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problems())
                .allMatch(problem -> problem.location().file().endsWith("evil.drl"));
        assertThat(refusal.problems())
                .filteredOn(Problem::isError)
                .anyMatch(problem -> problem.location().line() == attack.getValue());
    }

    @Test
    void every_attack_is_tried() throws IOException {
        try (Stream<Path> files = Files.list(ATTACKS)) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".drl", ""))
                    .collect(Collectors.toSet());

            assertThat(attacks()).extracting(Map.Entry::getKey).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void the_checker_knows_nothing_of_drools_but_its_parser() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools.compiler..",
                        "org.drools.model..",
                        "org.drools.modelcompiler..",
                        "org.drools.core..",
                        "org.drools.kiesession..",
                        "org.drools.mvel..",
                        "org.mvel2..",
                        "org.kie.api.builder..",
                        "org.kie.api.runtime..",
                        "org.kie.memorycompiler..",
                        "java.lang.reflect..")
                .check(new ClassFileImporter().importPaths("target/classes/yardstick/language"));
    }
}
