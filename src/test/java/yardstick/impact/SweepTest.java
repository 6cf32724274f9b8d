package yardstick.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.impact.SweepSamples.FACTS;
import static yardstick.impact.SweepSamples.NATIONAL;
import static yardstick.impact.SweepSamples.PROVINCIAL;
import static yardstick.impact.SweepSamples.range;
import static yardstick.impact.SweepSamples.sweep;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.problem.InvalidInput;

class SweepTest {

    private static final Path CHENGDU = Path.of("rules/chengdu-empowerment");
    private static final Path CHENGDU_FACTS = Path.of("fixtures/chengdu-empowerment/2020Q2.json");

    @TempDir
    private Path folder;

    private static String told(SweepFlip flip) {
        String at = flip.at().isEmpty() ? "nowhere" : flip.at().size() + "×";
        return flip.axis().name() + " " + flip.from() + "→" + flip.to() + " "
                + told(flip.subject().inZone()) + " " + flip.before().code() + "→"
                + flip.after().code() + " " + at;
    }

    private static String told(yardstick.vocabulary.@org.jspecify.annotations.Nullable Zone zone) {
        return zone == null ? "" : zone.id();
    }

    private static Path copy(Path policy, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(policy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private Evaluation independently(String floor) throws IOException {
        Path edited = copy(CHENGDU, folder.resolve(floor));
        Path parameters = edited.resolve("parameters.csv");
        Files.writeString(parameters, Files.readString(parameters).replaceFirst("\n成效底线,60,", "\n成效底线," + floor + ","));
        Policy policy = Policy.load(edited);
        return policy.evaluate(policy.read(CHENGDU_FACTS));
    }

    @Test
    void counts_and_flips_are_those_of_policy_folders_edited_to_each_value() throws IOException {
        Policy policy = Policy.load(CHENGDU);
        List<NamedDossier> facts = List.of(new NamedDossier("2020Q2", policy.read(CHENGDU_FACTS)));
        List<String> values = List.of("55.5", "59.9", "60", "61");

        Sweep sweep = Sweep.of(policy, facts, List.of(range("成效底线", values.toArray(String[]::new))));

        List<String> flips = new ArrayList<>();
        List<Decision> before = List.of();
        for (int i = 0; i < values.size(); i++) {
            Evaluation edited = independently(values.get(i));
            assertThat(sweep.points().get(i).counts()).isEqualTo(edited.summary());
            for (int j = 0; j < before.size(); j++) {
                Decision old = before.get(j);
                Decision now = edited.decisions().get(j);
                if (!old.outcome().equals(now.outcome())) {
                    flips.add(i + " " + told(now.subject().inZone()) + " "
                            + old.outcome().code() + " " + now.outcome().code());
                }
            }
            before = edited.decisions();
        }
        assertThat(flips).hasSizeGreaterThan(5);
        assertThat(sweep.flips())
                .extracting(flip -> flip.step() + " " + told(flip.subject().inZone()) + " "
                        + flip.before().code() + " " + flip.after().code())
                .containsExactlyElementsOf(flips);
    }

    @Test
    void each_flip_is_where_the_subject_turns_and_nowhere_else() {
        Sweep sweep = sweep(FACTS, range(PROVINCIAL, "1", "2", "3", "4"));

        assertThat(sweep.flips())
                .extracting(SweepTest::told)
                .containsExactly(
                        "省市级主导上限 1→2 Z1 OVER_CAP→WITHIN_CAP 1×",
                        "省市级主导上限 2→3 Z2 OVER_CAP→WITHIN_CAP 1×",
                        "省市级主导上限 2→3 Z4 UNDETERMINED→WITHIN_CAP 1×");
        assertThat(sweep.points())
                .extracting(point ->
                        point.counts().values().iterator().next().values().toString())
                .containsExactly("[2, 1, 1]", "[1, 2, 1]", "[0, 4, 0]", "[0, 4, 0]");
    }

    @Test
    void the_parameters_own_value_is_always_there_to_compare_with_and_marked() {
        Sweep sweep = sweep(FACTS, range(PROVINCIAL, "3"));

        assertThat(sweep.axes().get(0).asked()).isFalse();
        assertThat(sweep.points()).extracting(SweepPoint::current).containsExactly(true, false);
        assertThat(sweep.flips()).hasSize(2);
        assertThat(sweep(FACTS, range(PROVINCIAL, "2.0")).points()).hasSize(1);
    }

    @Test
    void with_two_parameters_flips_run_along_each_and_tell_at_which_values_of_the_other() {
        Sweep sweep = sweep(FACTS, range(PROVINCIAL, "2", "3"), range(NATIONAL, "2", "3", "4"));

        assertThat(sweep.points())
                .extracting(point -> point.values().toString())
                .containsExactly("[2, 2]", "[2, 3]", "[2, 4]", "[3, 2]", "[3, 3]", "[3, 4]");
        assertThat(sweep.flips())
                .extracting(SweepTest::told)
                .containsExactly(
                        "省市级主导上限 2→3 Z2 OVER_CAP→WITHIN_CAP 3×",
                        "省市级主导上限 2→3 Z4 OVER_CAP→UNDETERMINED 1×",
                        "省市级主导上限 2→3 Z4 UNDETERMINED→WITHIN_CAP 2×",
                        "国家级主导上限 2→3 Z3 OVER_CAP→WITHIN_CAP 2×",
                        "国家级主导上限 2→3 Z4 OVER_CAP→UNDETERMINED 1×",
                        "国家级主导上限 2→3 Z4 UNDETERMINED→WITHIN_CAP 1×");
        assertThat(sweep.flips())
                .extracting(sweep::isEverywhere)
                .containsExactly(true, false, false, true, false, false);
        assertThat(sweep.points().stream().filter(SweepPoint::current)).hasSize(1);
    }

    @Test
    void several_dossiers_are_counted_together_and_apart() {
        Policy policy = SweepSamples.policy();
        List<NamedDossier> facts = List.of(
                SweepSamples.facts(policy, "2022", FACTS),
                SweepSamples.facts(policy, "2023", FACTS.replace("[\"a\", \"b\", \"c\"]", "[\"a\"]")));

        Sweep sweep = Sweep.of(policy, facts, List.of(range(PROVINCIAL, "1", "2")));

        assertThat(sweep.points().get(0).byFacts())
                .extracting(counts -> counts.values().iterator().next().values().toString())
                .containsExactly("[2, 1, 1]", "[1, 3, 0]");
        assertThat(sweep.points().get(0).counts().values().iterator().next().values())
                .containsExactly(3, 4, 1);
        assertThat(sweep.flips()).extracting(flip -> flip.facts().name()).containsExactly("2022", "2023");
    }

    @Test
    void values_are_exact_in_order_and_of_one_form() {
        SweepRange up = SweepRange.between("x", BigDecimal.ONE, new BigDecimal("2.1"), new BigDecimal("0.50"));
        SweepRange down = SweepRange.between("x", BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("-4"));

        assertThat(up.values()).extracting(BigDecimal::toString).containsExactly("1.0", "1.5", "2.0");
        assertThat(down.values()).extracting(BigDecimal::toString).containsExactly("2", "6", "10");
        assertThat(range("x", "1E+2", "100.00", "9").values())
                .extracting(BigDecimal::toString)
                .containsExactly("9", "100");
        assertThatThrownBy(() -> SweepRange.between("x", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SweepRange.between("x", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_no_sweep_can_be_made_of_is_refused() {
        SweepRange many = SweepRange.between(PROVINCIAL, BigDecimal.ONE, new BigDecimal("6000"), BigDecimal.ONE);

        assertThatThrownBy(() -> sweep(FACTS, range("省市级", "1"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sweep(FACTS, range(PROVINCIAL, "1"), range(PROVINCIAL, "2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sweep(FACTS, many, range(NATIONAL, "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000");
    }

    @Test
    void a_value_that_an_evaluation_fails_at_is_told() throws IOException {
        Path edited = copy(Path.of("rules/mianyang-positioning"), folder.resolve("long"));
        Files.writeString(edited.resolve("long.drl"), """
                package mianyang.positioning
                rule "长窗口"
                    @clause("三主两特")
                when
                    $z : Zone()
                    Parameter( name == "省市级主导上限", $n : value )
                    exists Measure( of == $z, name == "评价得分", back < $n, value < 1 )
                then
                    conclude( $z, "OVER_CAP" );
                end
                """);
        Policy policy = Policy.load(edited);
        List<NamedDossier> facts = List.of(SweepSamples.facts(policy, "2023", FACTS));

        assertThatThrownBy(() -> Sweep.of(policy, facts, List.of(range(PROVINCIAL, "3", "1300"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("looks back more than 1200 periods")
                .hasMessageContaining("(省市级主导上限 = 1300)");
    }
}
