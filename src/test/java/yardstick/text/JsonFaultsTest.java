package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody writes who does not know the rules of JSON is told alike in every file that is JSON. */
class JsonFaultsTest {

    private static final String QUOTES = "put texts and field names between straight double quotes \"";
    private static final String KEY = "(?s)^(.*?)\"(\\w+)\":(.*)$";

    @TempDir
    private Path folder;

    static Stream<Arguments> faults() {
        List<Arguments> faults = List.of(
                Arguments.of("single quotes", KEY, "$1'$2':$3", "`'` cannot stand here", QUOTES),
                Arguments.of("Chinese quotes", KEY, "$1“$2”:$3", "`“` cannot stand here", QUOTES),
                Arguments.of("no quotes", KEY, "$1key:$3", "`key` cannot stand here", QUOTES),
                Arguments.of("a Chinese key without quotes", KEY, "$1名称:$3", "`名` cannot stand here", QUOTES),
                Arguments.of(
                        "a full-width colon", KEY, "$1\"$2\"：$3", "`：` cannot stand here", "write the plain mark `:`"),
                Arguments.of(
                        "a full-width comma",
                        "(?s)^(.*?\"), (.*)$",
                        "$1， $2",
                        "`，` cannot stand here",
                        "write the plain mark `,`"),
                Arguments.of(
                        "a comment",
                        KEY,
                        "$1// id\n\"$2\":$3",
                        "`/` cannot stand here",
                        "JSON has no comments; remove it"),
                Arguments.of(
                        "a comma too many",
                        "(?s)^(.*?)}(.*)$",
                        "$1, }$2",
                        "`}` cannot stand here",
                        "delete the comma before it, which is one too many"),
                Arguments.of(
                        "a comma missing",
                        "(?s)^(.*?\"), (\".*)$",
                        "$1 $2",
                        "`\"` cannot stand here",
                        "put the comma or colon that is missing before it"),
                Arguments.of(
                        "a no-break space",
                        KEY,
                        "$1\"$2\":\u00A0$3",
                        "U+00A0 no-break space cannot stand here",
                        "delete it, or type a plain space instead"),
                Arguments.of(
                        "a mark inside",
                        KEY,
                        "$1\uFEFF\"$2\":$3",
                        "U+FEFF byte order mark cannot stand here",
                        "delete it, or type a plain space instead"),
                Arguments.of(
                        "a zero-width space",
                        KEY,
                        "$1\"$2\"\u200B:$3",
                        "U+200B zero-width space cannot stand here",
                        "delete it, or type a plain space instead"),
                Arguments.of(
                        "a capital letter",
                        "(?s)^(.*?\": )\"[^\"]*\"(.*)$",
                        "$1True$2",
                        "`True` cannot stand here",
                        "write true, false or null in small letters"),
                Arguments.of(
                        "a unit behind a number",
                        "(?s)^(.*?\": )\"[^\"]*\"(.*)$",
                        "$1 60分$2",
                        "`分` cannot stand here",
                        "write the number alone, without a unit"),
                Arguments.of(
                        "a percent sign behind a number",
                        "(?s)^(.*?\": )\"[^\"]*\"(.*)$",
                        "$1 60%$2",
                        "`%` cannot stand here",
                        "write the number alone, without a unit"),
                Arguments.of(
                        "a leading zero",
                        "(?s)^(.*?\": )\"[^\"]*\"(.*)$",
                        "$1 060$2",
                        "`6` cannot stand here",
                        "write numbers like 0.5, -3 or 60, without a leading 0 or +"));
        return Stream.of(FileKind.POLICY, FileKind.CLAUSES, FileKind.DOSSIER, FileKind.CASE, FileKind.BASE)
                .flatMap(kind -> faults.stream()
                        .map(fault -> Arguments.of(
                                kind, fault.get()[0], fault.get()[1], fault.get()[2], fault.get()[3], fault.get()[4])));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void a_fault_is_named_with_what_to_do(
            FileKind kind, String name, String from, String to, String said, String hint) {
        String broken = kind.text().replaceFirst(from, to);
        assertThat(broken).as(name).isNotEqualTo(kind.text());

        Desk.Outcome outcome = Desk.in(folder).with(kind, broken).outcome(kind);

        assertThat(outcome.problems())
                .first()
                .asString()
                .startsWith(kind.file() + ":")
                .contains(said);
        assertThat(outcome.hints()).first().isEqualTo(hint);
    }
}
