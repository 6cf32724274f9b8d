package yardstick.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.problem.Words;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.PeriodUnit;

class PolicyJsonTest {

    private static final String FILE = "policy.json";

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.in(folder);
    }

    @Test
    void everything_in_the_file_is_read() {
        PolicyFolder policy = draft.read();

        assertThat(policy.path()).isEqualTo(folder.toString());
        assertThat(policy.id()).isEqualTo("sample");
        assertThat(policy.title()).isEqualTo(new Words("样例", "Sample"));
        assertThat(policy.issuer()).isEqualTo(new Words("某局", "Some bureau"));
        assertThat(policy.version()).isEqualTo("1");
        assertThat(policy.period()).isEqualTo(PeriodUnit.YEAR);
        assertThat(policy.sources()).containsExactly(new Source("通知", new Words("通知", "Notice"), "2020年"));
        assertThat(policy.warnings()).isEmpty();
    }

    @Test
    void a_ladder_runs_from_the_strongest_outcome_to_the_default() {
        Matter ladder = draft.read().matters().get(0);

        assertThat(ladder.kind()).isEqualTo(Kind.ZONE);
        assertThat(ladder.rank("OVER_CAP")).isZero();
        assertThat(ladder.byDefault()).isEqualTo(new Outcome("WITHIN", new Words("符合", "within")));
    }

    @Test
    void what_a_zone_can_act_on_may_be_left_out() {
        assertThat(draft.read().actionable()).isEmpty();

        draft.changing(FILE, "\"version\": \"1\"", "\"version\": \"1\", \"actionable\": [\"成效得分\", \"milestones\"]");
        assertThat(draft.read().actionable()).contains(java.util.List.of("成效得分", "milestones"));
    }

    @Test
    void unknown_fields_are_refused_with_the_one_that_was_meant() {
        draft.changing(FILE, "\"version\": \"1\"", "\"version\": \"1\", \"verison\": \"2\", \"colour\": \"red\"")
                .changing(FILE, "\"zone\":", "\"zones\":")
                .changing(FILE, "\"published\":", "\"publish/ed\":");

        Golden.assertRefused(draft, "unknown-fields");
    }

    @Test
    void missing_fields_are_refused() {
        draft.with(FILE, "{\"title\": {\"zh\": \"样例\"}, \"ladders\": {}, \"sources\": [{}]}");

        Golden.assertRefused(draft, "missing-fields");
    }

    @Test
    void values_of_the_wrong_type_are_refused() {
        draft.changing(FILE, "\"version\": \"1\"", "\"version\": 1")
                .changing(FILE, "{\"zh\": \"样例\", \"en\": \"Sample\"}", "\"样例\"")
                .changing(FILE, "\"某局\"", "null")
                .changing(FILE, "{\"code\": \"OVER_CAP\", \"zh\": \"超出\", \"en\": \"over\"}", "true")
                .changing(FILE, "\"published\": \"2020年\"", "\"published\": [2020]");

        Golden.assertRefused(draft, "wrong-types");
    }

    @Test
    void a_file_that_is_not_an_object_is_refused() {
        Golden.assertRefused(draft.with(FILE, "[]"), "not-an-object");
    }

    @Test
    void blank_and_badly_written_texts_are_refused() {
        draft.changing(FILE, "\"sample\"", "\"Sample Policy\"")
                .changing(FILE, "\"Some bureau\"", "\"  \"")
                .changing(FILE, "\"version\": \"1\"", "\"version\": \"1 \"")
                .changing(FILE, "\"Notice\"", "\"Not\u200Bice\"");

        Golden.assertRefused(draft, "badly-written-texts");
    }

    @Test
    void an_unknown_period_unit_is_refused() {
        Golden.assertRefused(draft.changing(FILE, "YEAR", "quarter"), "unknown-period-unit");
    }

    @Test
    void a_ladder_with_one_outcome_is_refused() {
        Golden.assertRefused(
                draft.changing(FILE, "{\"code\": \"OVER_CAP\", \"zh\": \"超出\", \"en\": \"over\"}, ", ""),
                "short-ladder");
    }

    @Test
    void badly_named_and_repeated_outcomes_are_refused() {
        String grant = """
                "grant": [
                    {"code": "Exit", "zh": "退出", "en": "exit"},
                    {"code": "UNDETERMINED", "zh": "不详", "en": "unclear"},
                    {"code": "KEEP", "zh": "保留", "en": "keep"},
                    {"code": "KEEP", "zh": "保留", "en": "keep"}
                ],
                """;
        draft.changing(FILE, "\"zone\": [", grant + "\"zone\": [");

        Golden.assertRefused(draft, "outcome-codes");
    }

    @Test
    void repeated_fields_and_sources_are_refused() {
        draft.changing(FILE, "\"version\": \"1\"", "\"version\": \"1\",\n  \"version\": \"2\"")
                .changing(
                        FILE,
                        "\"sources\": [",
                        "\"sources\": [{\"id\": \"通知\", \"title\": {\"zh\": \"一\", \"en\": \"One\"}, \"published\": \"2019年\"},\n");

        Golden.assertRefused(draft, "repeated-names");
    }

    @Test
    void content_after_the_end_is_refused() {
        Golden.assertRefused(draft.with(FILE, draft.text(FILE) + "{}"), "trailing-content");
        Golden.assertRefused(draft.changing(FILE, "}\n{}", "}\n}"), "trailing-bracket");
    }

    @Test
    void full_width_punctuation_is_named() {
        Golden.assertRefused(draft.changing(FILE, "\"version\": \"1\",", "\"version\"：\"1\","), "full-width-colon");
    }

    @Test
    void text_that_is_not_json_is_refused_at_its_place() {
        Golden.assertRefused(draft.changing(FILE, "\"YEAR\",", "\"YEAR\""), "missing-comma");
    }

    @Test
    void a_key_without_quotes_is_refused_at_its_place() {
        Golden.assertRefused(draft.changing(FILE, "\"period\"", "period"), "missing-quotes");
    }

    @Test
    void a_surplus_comma_is_refused_at_its_place() {
        Golden.assertRefused(draft.changing(FILE, "\"2020年\"}]", "\"2020年\"}],"), "surplus-comma");
    }

    @Test
    void a_file_that_breaks_off_is_refused() {
        Golden.assertRefused(draft.with(FILE, "{\"id\": \"sample\",\n"), "broken-off");
    }

    @Test
    void an_empty_file_is_refused() {
        Golden.assertRefused(draft.with(FILE, " \n"), "empty-json");
    }

    @Test
    void brackets_nested_too_deeply_are_refused() {
        Golden.assertRefused(draft.with(FILE, "[".repeat(100)), "nested-too-deeply");
    }

    @Test
    void places_stay_right_in_a_large_file() {
        String before = "\n".repeat(100) + " ".repeat(40_000) + "\n".repeat(100_000);
        draft.changing(FILE, "\"version\": \"1\"", before + "\"version\": 1").changing(FILE, "\"2020年\"", "2020");

        Golden.assertRefused(draft, "large-file");
    }

    @Test
    void lists_without_an_entry_are_refused() {
        draft.changing(
                        FILE,
                        "[{\"id\": \"通知\", \"title\": {\"zh\": \"通知\", \"en\": \"Notice\"}, \"published\": \"2020年\"}]",
                        "[]")
                .with("clauses.json", "[]");

        Golden.assertRefused(draft, "empty-lists");
    }
}
