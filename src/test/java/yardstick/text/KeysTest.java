package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field or column that is named otherwise than it is, is told what it is called. */
class KeysTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DOSSIER, zones, Zones",
        "DOSSIER, zones, zone",
        "DOSSIER, zones, 功能区",
        "DOSSIER, zone, zone_id",
        "DOSSIER, zone, zoneId",
        "DOSSIER, zone, 功能区",
        "DOSSIER, value, Value",
        "DOSSIER, value, 数值",
        "DOSSIER, period, 期间",
        "DOSSIER, name, ＮＡＭＥ",
        "DOSSIER, asOf, as_of",
        "DOSSIER, asOf, asof",
        "POLICY, period, Period",
        "POLICY, ladders, ladder",
        "POLICY, sources, 来源",
        "CLAUSES, source, source_id",
        "CLAUSES, text, 原文",
        "PARAMETERS, value, Value",
        "PARAMETERS, clause, clause id",
        "PARAMETERS, unit, 单位",
        "CASE, factsFile, facts_file",
        "CASE, expect, Expect",
        "CASE, outcome, 结论"
    })
    void another_spelling_is_told_the_name(FileKind kind, String name, String wrong) {
        String quote = kind == FileKind.PARAMETERS ? "" : "\"";
        String text = kind.text();
        int at = text.indexOf(quote + name + quote);

        Desk.Outcome outcome = Desk.in(folder)
                .with(
                        kind,
                        text.substring(0, at)
                                + quote
                                + wrong
                                + quote
                                + text.substring(at + name.length() + 2 * quote.length()))
                .outcome(kind);

        assertThat(outcome.hints()).anyMatch(hint -> hint.startsWith("did you mean `" + name + "`"));
    }

    @ParameterizedTest
    @CsvSource({"DOSSIER, value", "POLICY, version", "CLAUSES, source", "CASE, clause"})
    void what_cannot_be_seen_in_a_key_is_named(FileKind kind, String name) {
        Desk.Outcome outcome = Desk.in(folder)
                .changing(kind, "\"" + name + "\"", "\"" + name + "\u200B\"")
                .outcome(kind);

        assertThat(outcome.hints())
                .anyMatch(hint -> hint.startsWith("did you mean `" + name + "`")
                        && hint.endsWith("; it holds U+200B zero-width space, which must go"));
    }

    @Test
    void spaces_of_other_widths_in_ids_and_names_are_named() {
        assertThat(Desk.in(folder)
                        .changing(FileKind.DOSSIER, "\"示例区\"", "\"示例区\u00A0\"")
                        .outcome(FileKind.DOSSIER)
                        .problems())
                .anyMatch(told -> told.endsWith(", U+00A0 no-break space"));
        assertThat(Desk.in(folder)
                        .changing(FileKind.CLAUSES, "\"第一条\"", "\"第一条\u3000\"")
                        .outcome(FileKind.CLAUSES)
                        .problems())
                .contains("clauses.json:1:9 /0/id error YS-P14 `id` begins or ends with U+3000 full-width space");
    }

    @Test
    void spaces_of_other_widths_between_the_words_of_a_rule_are_spaces() {
        Desk desk = Desk.in(folder);
        String plain = desk.outcome(FileKind.DOSSIER).decision();

        desk.with(
                FileKind.RULES,
                FileKind.RULES.text().replace(" < ", "\u00A0<\u2003").replace("// ", "//\u00A0"));

        assertThat(desk.outcome(FileKind.DOSSIER)).isEqualTo(new Desk.Outcome(plain, List.of(), List.of()));
    }
}
