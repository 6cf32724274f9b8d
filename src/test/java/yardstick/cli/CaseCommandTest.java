package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.mutation.Sample;

class CaseCommandTest {

    private static final String FACTS = "fixtures/mianyang-positioning/catalogue-2018.json";

    @TempDir
    private Path folder;

    @Test
    void a_new_case_holds_one_subject_and_passes() {
        Path file = folder.resolve("new.json");

        Run made = Run.of("case", "new", Run.MIANYANG, FACTS, "--zone", "G511194", "--out", file.toString());

        assertThat(made).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(file).content().contains("\"outcome\": \"OVER_CAP\"").doesNotContain("G511040");
        assertThat(Run.of("test", Run.MIANYANG, file.toString()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void an_earlier_decision_keeps_its_matter_where_there_are_several() throws Exception {
        Sample.policy(folder, """
                    $z : Zone()
                    Decision( of == $z, matter == "处罚", back == 1, outcome == "PENALISED" )
                """);
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, Files.readString(policy).replaceFirst("(?s)\"ladders\".*?\\]\\},", """
                        "matters": [
                          {"id": "评级", "title": {"zh": "评级", "en": "rating"}, "of": "zone", "outcomes": [
                            {"code": "LOW", "zh": "低", "en": "low"}, {"code": "FINE", "zh": "好", "en": "fine"}]},
                          {"id": "处罚", "title": {"zh": "处罚", "en": "penalty"}, "of": "zone", "outcomes": [
                            {"code": "PENALISED", "zh": "罚", "en": "penalised"}, {"code": "CLEAN", "zh": "无", "en": "clean"}]}],
                        """));
        Path facts = Sample.write(folder, "facts.json", """
                {"asOf": "2023", "zones": [{"id": "Z1", "name": "一区"}],
                 "decisions": [{"zone": "Z1", "matter": "处罚", "period": "2022", "outcome": "PENALISED"}]}
                """);
        Path file = folder.resolve("new.case");

        Run made = Run.of(
                "case",
                "new",
                folder.toString(),
                facts.toString(),
                "--zone",
                "Z1",
                "--matter",
                "评级",
                "--out",
                file.toString());

        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        assertThat(file).content().contains("\"matter\": \"处罚\", \"period\": \"2022\"");
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.move(file, cases.resolve("new.json"));
        Run tested = Run.of("test", folder.toString(), cases.toString());
        assertThat(tested.code()).as(tested.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_subject_that_is_not_there_is_wrong_use() {
        assertThat(Run.of("case", "new", Run.MIANYANG, FACTS, "--zone", "G0").code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("case").code()).isEqualTo(ExitCode.WRONG_USE);
    }
}
