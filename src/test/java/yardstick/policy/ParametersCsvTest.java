package yardstick.policy;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.vocabulary.Parameter;

class ParametersCsvTest {

    private static final String FILE = "parameters.csv";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.in(folder);
    }

    @Test
    void parameters_are_read_as_written() {
        PolicyFolder policy = draft.read();

        assertThat(written(policy)).containsExactly("主导上限 3 个 第一条 published 通知原文", "特色上限 2.50 个 第二条-上限 assumed null");
        assertThat(policy.places().get("parameter 特色上限"))
                .isEqualTo(Location.of(folder.resolve(FILE).toString(), 3, 1));
    }

    private static final String SCOPED = "name,value,unit,clause,status,note,scope,from,until,values\n";

    @Test
    void rows_of_scopes_lists_and_periods_are_read() {
        draft.with(
                FILE,
                SCOPED + "权重,40,%,第一条,assumed,,甲,,,\n权重,20,%,第一条,assumed,,乙,,,\n"
                        + "线,55,分,第一条,assumed,,,2015,2018,\n线,60,分,第一条,assumed,,,2019,,\n名录,,,第一条,assumed,,,,,甲、乙；丙\n");

        assertThat(draft.read().parameters())
                .extracting(parameter -> parameter.key() + " " + parameter.figure())
                .containsExactly("权重[甲] 40", "权重[乙] 20", "线@2015–2018 55", "线@2019– 60", "名录 甲、乙、丙");
    }

    @Test
    void texts_that_are_parted_by_something_else_are_read_as_one_which_is_told() {
        draft.with(FILE, SCOPED + "名录,,,第一条,assumed,,,,,甲，乙\n另册,,,第一条,assumed,,,,,甲 乙；New York\n");

        Golden.assertProblems(draft.read().warnings(), folder, "texts-read-as-one");
    }

    @Test
    void rows_that_do_not_go_together_are_refused_by_name() {
        draft.with(
                FILE,
                SCOPED + "权重,40,%,第一条,assumed,,甲,,,\n权重,20,%,第一条,assumed,,,,,\n"
                        + "线,55,分,第一条,assumed,,,2015,2019,\n线,60,分,第一条,assumed,,,2019,,\n"
                        + "底,55,分,第一条,assumed,,,2015,2017,\n底,60,分,第一条,assumed,,,2019,,\n名录,3,,第一条,assumed,,,,,甲、乙\n");

        assertThat(catchThrowableOfType(InvalidInput.class, draft::read).problems())
                .extracting(problem -> problem.message().en())
                .containsExactlyInAnyOrder(
                        "parameter `权重` and `权重[甲]` in line 2: one has a scope or a list and the other has not",
                        "parameter `线@2019–` and `线@2015–2019` in line 4: the periods overlap",
                        "parameter `底@2019–` and `底@2015–2017` in line 6: there is a gap between their periods",
                        "has both a value and values");
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        List<String> plain = written(draft.read());

        draft.with(FILE, "\uFEFF" + draft.text(FILE));

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @Test
    void gb18030_as_spreadsheets_write_it_changes_nothing() {
        draft.withRows("主导上限,3,㎡,第一条,published,镕𠮷€");
        List<String> plain = written(draft.read());

        draft.with(FILE, draft.text(FILE).getBytes(GB18030));

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @Test
    void a_byte_order_mark_in_gb18030_changes_nothing() {
        List<String> plain = written(draft.read());

        draft.with(FILE, ("\uFEFF" + draft.text(FILE)).getBytes(GB18030));

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void other_separators_of_spreadsheets_change_nothing(String separator) {
        List<String> plain = written(draft.read());

        draft.changing(FILE, ",", separator);

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void other_line_ends_change_nothing(String end) {
        List<String> plain = written(draft.read());

        draft.changing(FILE, "\n", end);

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @Test
    void blank_rows_and_blank_columns_are_ignored() {
        List<String> plain = written(draft.read());

        draft.with(FILE, "\n" + draft.text(FILE).replace("\n", ",,\n,,,,,,\n \n"));

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @Test
    void columns_may_stand_in_any_order_and_without_notes() {
        draft.with(FILE, "status,clause,unit,value,name\nassumed,第一条,,-0.5,比例\n");

        assertThat(written(draft.read())).containsExactly("比例 -0.5  第一条 assumed null");
    }

    @Test
    void a_note_over_several_lines_becomes_one() {
        draft.withRows("主导上限,3,个,第一条,published,\"一、\n二，\"\"三\"\"\"");

        assertThat(written(draft.read())).containsExactly("主导上限 3 个 第一条 published 一、 二，\"三\"");
    }

    @Test
    void a_value_at_the_limit_stays_exact() {
        String value = "9".repeat(30) + "." + "9".repeat(18);
        draft.withRows("主导上限," + value + ",个,第一条,published,");

        assertThat(draft.read().parameters().get(0).value()).isEqualTo(new BigDecimal(value));
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        Golden.assertRefused(draft.with(FILE, draft.text(FILE).getBytes(UTF_16LE)), "parameters-in-utf16");
    }

    @Test
    void a_file_with_a_broken_byte_is_refused_after_a_byte_order_mark() {
        byte[] marked = ("\uFEFF" + draft.text(FILE)).getBytes(UTF_8);
        marked[60] = (byte) 0xC4;

        Golden.assertRefused(draft.with(FILE, marked), "parameters-with-a-broken-byte");
    }

    @Test
    void unknown_repeated_and_missing_columns_are_refused() {
        draft.with(FILE, "name,Value,unit,clauses,note,note\n");

        Golden.assertRefused(draft, "columns");
    }

    @Test
    void a_heading_with_full_width_commas_is_refused() {
        Golden.assertRefused(draft.changing(FILE, ",", "，"), "full-width-commas");
    }

    @Test
    void a_row_with_a_full_width_mark_between_its_cells_is_told_so_and_nothing_else() {
        draft.withRows(
                "主导上限，3,个,第一条,published,", "特色上限,4；个,第一条,assumed,", "下限,1,个,第一条、assumed,", "条件,1,个，第一条,assumed,一，二");

        Golden.assertRefused(draft, "full-width-marks-in-rows");
    }

    @Test
    void full_width_marks_in_names_and_notes_are_left_alone() {
        draft.withRows("上限（一、二）,3,个,第一条,published,原文，第三页；见附件");

        assertThat(written(draft.read())).containsExactly("上限（一、二） 3 个 第一条 published 原文，第三页；见附件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,|,", "SEP=;|;", "sep=\t|\t", "\"sep=;\"|;", "sep=,,,,,,|,"})
    void a_first_line_that_tells_the_separator_is_passed_over(String lineAndSeparator) {
        String line = lineAndSeparator.split("\\|", -1)[0];
        String separator = lineAndSeparator.split("\\|", -1)[1];
        List<String> plain = written(draft.read());

        draft.with(FILE, line + "\n" + draft.text(FILE).replace(",", separator));

        assertThat(written(draft.read())).isEqualTo(plain);
        assertThat(draft.read().places().get("parameter 特色上限"))
                .isEqualTo(Location.of(folder.resolve(FILE).toString(), 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2003", "\u202F", "\u2060"})
    void what_looks_like_space_or_nothing_around_a_cell_is_left_out(String space) {
        List<String> plain = written(draft.read());

        draft.with(FILE, draft.text(FILE).replace(",", space + "," + space).replace("\n", space + "\n"));

        assertThat(written(draft.read())).isEqualTo(plain);
    }

    @Test
    void an_empty_file_is_refused_whatever_else_is_wrong() {
        Golden.assertRefused(draft.with(FILE, "\n").changing("policy.json", "YEAR", "WEEK"), "empty-csv");
    }

    @Test
    void values_that_are_not_plain_decimals_are_refused_each_with_its_reason() {
        draft.withRows(
                "一,６０,分,第一条,assumed,",
                "二,59．9,分,第一条,assumed,",
                "三,60分,,第一条,assumed,",
                "四,50%,,第一条,assumed,",
                "五,５０％,,第一条,assumed,",
                "六,\"1,000\",分,第一条,assumed,",
                "七,1.2E+10,分,第一条,assumed,",
                "八,六十,分,第一条,assumed,",
                "九,1/2,分,第一条,assumed,",
                "十,,分,第一条,assumed,",
                "十一," + "1".repeat(31) + ",分,第一条,assumed,",
                "十二,0." + "1".repeat(19) + ",分,第一条,assumed,");

        Golden.assertRefused(draft, "values");
    }

    @Test
    void whoever_puts_a_power_of_ten_into_the_unit_has_to_see_that_all_figures_are_in_it() {
        draft.withRows(
                "一,60万,,第一条,assumed,",
                "二,60 万元,,第一条,assumed,",
                "三,-0.6亿元,,第一条,assumed,",
                "四,３千克,,第一条,assumed,",
                "五,5百分点,,第一条,assumed,");

        Golden.assertRefused(draft, "powers-of-ten");
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_refused() {
        draft.withRows(
                "一,+5,分,第一条,assumed,",
                "@二,5,分,第一条,assumed,",
                "三,5,分,第一条,assumed,\"=HYPERLINK(\"\"x\"\")\"",
                "四,5,分,第一条,assumed,-1+cmd|' /C calc'!A0",
                "五,5,分,第一条,assumed,－sum(1)",
                "六,5,\"\t=1+1\",第一条,assumed,");

        Golden.assertRefused(draft, "formulas");
    }

    @Test
    void a_negative_number_and_a_dash_are_no_formulas() {
        draft.withRows("一,-5,分,第一条,assumed,-5", "二,5,-,第一条,assumed,－", "三,5,分,第一条,assumed,——见附件");

        assertThat(draft.read().parameters()).extracting(Parameter::note).containsExactly("-5", "－", "——见附件");
    }

    @Test
    void characters_that_cannot_be_seen_are_refused() {
        draft.withRows("一,5\0,分,第一条,assumed,", "二\u200B个,5,分,第一条,assumed,", "\"三\n四\",5,分,第一条,assumed,");

        Golden.assertRefused(draft, "hidden-characters");
    }

    @Test
    void names_clauses_and_states_that_do_not_fit_are_refused() {
        draft.withRows("上限,1,个,第一条,已公布,", "上限,1,个,第二条上限,Published,", ",1,个,附则,assumed,", "下限,1,个");

        Golden.assertRefused(draft, "names-clauses-states");
    }

    @Test
    void a_text_with_a_comma_but_no_quotes_is_refused() {
        Golden.assertRefused(draft.withRows("上限,1,个,第一条,assumed,一,二"), "too-many-cells");
    }

    @Test
    void the_column_counts_characters_and_passes_over_quoted_cells() {
        Golden.assertRefused(draft.withRows("\"𠮷,\"\"限\"\"\",一,个,第一条,assumed,"), "column-after-quotes");
    }

    @Test
    void a_quote_that_is_not_closed_is_refused() {
        Golden.assertRefused(draft.withRows("上限,1,个,第一条,assumed,", "\"下限,1,个,第一条,assumed,"), "open-quote");
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        Golden.assertRefused(draft.withRows("\"上\"限,1,个,第一条,assumed,"), "text-after-quote");
    }

    private static List<String> written(PolicyFolder policy) {
        return policy.parameters().stream().map(ParametersCsvTest::written).toList();
    }

    private static String written(Parameter p) {
        return String.join(" ", p.name(), p.value().toString(), p.unit(), p.clause(), p.status(), p.note());
    }
}
