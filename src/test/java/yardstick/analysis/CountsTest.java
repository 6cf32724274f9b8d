package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static yardstick.analysis.Sample.rule;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Golden;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.shard.PolicyText;

class CountsTest {

    private static final Path CHENGDU = Path.of("rules/chengdu-empowerment");

    @TempDir
    private Path folder;

    private List<Problem> refused(String figure, String... conditions) {
        String[] all = new String[conditions.length + 1];
        all[0] = "Parameter( name == \"数\", $n : value )";
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        Sample.in(folder).withParameter("数," + figure + ",,第一条,published,").rules(rule("甲", "EXIT", all));
        try {
            Policy.load(folder);
            return List.of();
        } catch (InvalidInput refusal) {
            return refusal.problems();
        }
    }

    @ParameterizedTest
    @CsvSource({"成效连续期数, 0", "成效连续期数, -2", "成效连续期数, 1.5", "缺报观察期数, 0", "缺报次数上限, 0", "缺报次数上限, 2.5", "逾期里程碑上限, -1"})
    void a_figure_that_is_no_count_is_refused_wherever_it_comes_from(String name, String figure) throws Exception {
        for (String file : List.of(
                "policy.json",
                "clauses.json",
                "parameters.csv",
                "exit.drl",
                "warning.drl",
                "admission.drl",
                "matching.drl")) {
            Files.copy(CHENGDU.resolve(file), folder.resolve(file));
        }
        String csv = Files.readString(folder.resolve("parameters.csv"));
        String changed = csv.replaceFirst("\n" + name + ",\\d+,", "\n" + name + "," + figure + ",");
        Files.writeString(folder.resolve("parameters.csv"), changed);
        int line = (int) csv.substring(0, csv.indexOf("\n" + name)).lines().count() + 1;

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> Policy.load(folder));

        assertThat(changed).isNotEqualTo(csv);
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("YS-P23");
            assertThat(problem.location())
                    .hasToString(folder.resolve("parameters.csv") + ":" + line + ":" + (name.length() + 2));
            assertThat(problem.message().zh()).startsWith("参数“" + name + "”不能是 " + figure + "：规则“");
            assertThat(problem.hint().en()).isEqualTo("write a whole number from 1");
        });
        assertThatThrownBy(() -> PolicyText.read(folder)).isInstanceOf(InvalidInput.class);
        Policy sound = Policy.load(CHENGDU);
        assertThatThrownBy(() -> sound.withParameters(Map.of(name, new BigDecimal(figure))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(refusal.problems().get(0).message().en());
        Files.createDirectory(folder.resolve("base"));
        Files.copy(Path.of("fixtures/chengdu-empowerment/cases/base/grant.json"), folder.resolve("base/grant.json"));
        Path asCase = folder.resolve("case.json");
        String text = Files.readString(Path.of("fixtures/chengdu-empowerment/cases/another-floor.json"));
        Files.writeString(
                asCase,
                text.replaceFirst("\"parameters\": \\{[^}]*}", "\"parameters\": {\"" + name + "\": " + figure + "}"));
        assertThatThrownBy(() -> Cases.read(sound, asCase))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(asCase + ":10:17 /parameters: "
                        + refusal.problems().get(0).message().en());
    }

    @Test
    void every_way_to_be_no_count_is_told() {
        Sample.in(folder)
                .with("parameters.csv", """
                        name,value,unit,clause,status,note
                        窗口,0,期,第一条,published,
                        含当期,-1,期,第一条,published,
                        次数,0,次,第一条,published,
                        上限,1.5,项,第一条,published,
                        年数,0.3,年,第一条,published,
                        """)
                .rules(
                        rule(
                                "窗口",
                                "EXIT",
                                "Parameter( name == \"窗口\", $n : value )",
                                "Measure( of == $g, name == \"得分\", back < $n, value < 60 )"),
                        rule(
                                "含当期",
                                "EXIT",
                                "Parameter( name == \"含当期\", $n : value )",
                                "Measure( of == $g, name == \"得分\", $n >= back, value < 60 )"),
                        rule(
                                "次数",
                                "EXIT",
                                "Parameter( name == \"次数\", $n : value )",
                                "accumulate( Milestone( of == $g ); $late : count(1); $n <= $late )"),
                        rule(
                                "上限",
                                "WARN",
                                "Parameter( name == \"上限\", $n : value )",
                                "$z : Zone( this == $g.zone, functions.size > $n )"),
                        rule(
                                "年数",
                                "WARN",
                                "Parameter( name == \"年数\", $n : value )",
                                "Measure( of == $g, name == \"得分\", back < 4 * $n, value < 60 )"));

        Golden.of("policy").assertRefused(() -> Policy.load(folder), folder, "no-count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   | Measure( of == $g, name == \"x\", back <= $n, value < 1 )",
                "0   | Measure( of == $g, name == \"x\", back >= $n, back < 4, value < 1 )",
                "0   | Measure( of == $g, name == \"x\", back < $n + 1, value < 1 )",
                "0.5 | Measure( of == $g, name == \"x\", back < $n * 4, value < 1 )",
                "-1  | Measure( of == $g, name == \"x\", back < 4, value < $n )",
                "0   | $h : Grant( this == $g, tenure >= $n )",
                "0   | accumulate( Milestone( of == $g ); $c : count(1); $c > $n )",
                "2   | accumulate( Milestone( of == $g ); $c : count(1); $c >= $n - 1 )",
                "3   | accumulate( Milestone( of == $g ); $c : count(1); $c >= $n / 2 )",
                "3   | accumulate( Milestone( of == $g ); $c : count(1); 2 * $c > $n )",
                "62.5| accumulate( Milestone( of == $g ); $c : count(1); $c * 100 / 8 >= $n )",
                "1.5 | accumulate( Measure( of == $g, name == \"x\", back < 4, $v : value ); $s : sum( $v ); $s >= $n )"
            })
    void a_figure_that_makes_sense_where_it_is_used_is_taken(String figure, String condition) {
        assertThat(refused(figure.strip(), condition.strip())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1  | 0 | Measure( of == $g, name == \"x\", back >= $n, back < 4, value < 1 )",
                "0.5 | 0 | Measure( of == $g, name == \"x\", back < $n + 1, value < 1 )",
                "-1  | 0 | $h : Grant( this == $g, tenure >= $n )",
                "1   | 2 | accumulate( Milestone( of == $g ); $c : count(1); $c >= $n - 1 )",
                "0   | 1 | accumulate( Milestone( of == $g ); $c : count(1); $c - $n >= 0 )",
                "0   | 1 | accumulate( Milestone( of == $g ); $c : count(1); !( $c < $n ) )",
                "0.5 | 0 | not Difficulty( of == $g, back <= $n )"
            })
    void a_figure_is_judged_by_what_is_added_to_it(String figure, String least, String condition) {
        assertThat(refused(figure.strip(), condition.strip())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("YS-P23");
            assertThat(problem.hint().en()).isEqualTo("write a whole number from " + least.strip());
        });
    }

    @Test
    void a_figure_that_cannot_be_read_brings_its_own_error_only() {
        assertThat(refused("两", "Measure( of == $g, name == \"x\", back < $n, value < 1 )"))
                .extracting(Problem::code)
                .containsExactly("YS-P20");
        assertThatCode(() -> Policy.load(CHENGDU)).doesNotThrowAnyException();
    }
}
