package yardstick;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.facts.DossierBuilder;
import yardstick.facts.DossierReader;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.shard.PolicyText;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** Hostile catalogues, parameters, matters and dossiers: refused where the harm stands, and quickly. */
@Timeout(30)
class AttacksOnDataTest {

    private static final PolicyText SOUND = PolicyText.read(Path.of("src/test/resources/book/score-by-class/rules"));
    private static final String FIGURE = "产出得分,zone,分,number,0,100,";
    private static final String MATTER = """
            "matters": [{"id": "%s", "title": {"zh": "考核", "en": "assessment"}, "of": "zone", "where": {"%s": ["制造"]}, "outcomes": [
              {"code": "RECTIFY", "zh": "整改", "en": "to be put right"}, {"code": "PASS", "zh": "合格", "en": "passed"}]}],
            """;

    /** What is told first of a policy that is sound but for one change. */
    private static String refusal(String file, String from, String to) {
        return told(catchThrowableOfType(
                InvalidInput.class, () -> changed(file, from, to).compile()));
    }

    private static PolicyText changed(String file, String from, String to) {
        assertThat(text(file)).contains(from);
        SortedMap<String, String> files = new TreeMap<>(SOUND.files());
        files.put(file, text(file).replace(from, to));
        return new PolicyText(SOUND.path(), files);
    }

    private static String text(String file) {
        return requireNonNull(SOUND.files().get(file));
    }

    private static String refusal(String facts) {
        byte[] json = ("{\"asOf\": \"2024\",\n" + facts + "}").getBytes(StandardCharsets.UTF_8);
        return told(catchThrowableOfType(
                InvalidInput.class,
                () -> DossierReader.read(new ByteArrayInputStream(json), "dossier.json", PeriodUnit.YEAR)));
    }

    private static String told(InvalidInput refusal) {
        assertThat(refusal).isNotNull();
        Problem first = refusal.problems().get(0);
        return first.code() + " " + first.location().file().replaceAll(".*[/\\\\]", "") + ":"
                + first.location().line()
                + (first.location().pointer() == null
                        ? ""
                        : " " + first.location().pointer());
    }

    private static String many(int count, String between, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=1+1,zone,分,number,0,100, | YS-P19 indicators.csv:3",
                "产\u0007出,zone,分,number,0,100, | YS-P07 indicators.csv:3",
                "产\u202e出,zone,分,number,0,100, | YS-P07 indicators.csv:3",
                "产出,zone,分,number,0,1e999999999, | YS-P21 indicators.csv:3",
                "产出,zone,分,number,NaN,Infinity, | YS-P20 indicators.csv:3",
                "产出,zone,分,number,100,0, | YS-P14 indicators.csv:3",
            },
            quoteCharacter = '~')
    void a_hostile_row_of_the_catalogue_is_refused(String row, String told) {
        assertThat(refusal("indicators.csv", FIGURE, row + "\n" + FIGURE)).isEqualTo(told);
    }

    @Test
    void a_catalogue_of_a_hundred_thousand_rows_is_refused() {
        String rows = many(100_000, "\n", row -> "指标" + row + ",zone,分,number,0,100,");

        assertThat(refusal("indicators.csv", FIGURE, rows + "\n" + FIGURE)).isEqualTo("YS-P05 indicators.csv:0");
    }

    @Test
    void parameters_whose_times_overlap_are_refused() {
        String row = "\n合格线,60,分,差异化,assumed,示例,";
        String sound = text("parameters.csv");
        String dated = sound.replace("note,scope", "note,scope,from,until")
                .replace(row, row + ",2015,2019" + row + ",2018,2030");

        assertThat(refusal("parameters.csv", sound, dated)).isEqualTo("YS-P10 parameters.csv:7");
    }

    @ParameterizedTest
    @CsvSource({"'\"=1+1\"', YS-P19", "制\u0000造, YS-P07"})
    void a_hostile_scope_is_refused(String scope, String code) {
        assertThat(refusal("parameters.csv", "示例,制造", "示例," + scope)).isEqualTo(code + " parameters.csv:2");
    }

    @Test
    void a_hundred_thousand_scopes_are_refused() {
        String row = "产出权重,70,%,差异化,assumed,示例,";

        assertThat(refusal("parameters.csv", row + "制造", many(100_000, "\n", scope -> row + "类" + scope)))
                .isEqualTo("YS-P05 parameters.csv:0");
    }

    @Test
    void a_scope_that_a_parameter_tells_is_refused() {
        String attribute = "Attribute( of == $z, name == \"类别\", $class : value )";

        assertThat(refusal("rules.drl", attribute, "Parameter( name == \"合格线\", $class : value )"))
                .isEqualTo("YS-R15 rules.drl:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class.classLoader",
                "zone.zone",
                "__proto__",
                "",
                "类别.length",
                "level[0]",
                "$z.level",
                "类别 || true"
            })
    void a_hostile_path_of_where_is_refused(String path) {
        assertThat(matter("考核", path))
                .isEqualTo("YS-P17 policy.json:4 /matters/0/where/"
                        + path.replace("~", "~0").replace("/", "~1"));
    }

    @Test
    void a_hostile_id_of_a_matter_is_refused() {
        assertThat(matter("考\\u0000核", "类别")).isEqualTo("YS-P07 policy.json:4 /matters/0/id");
    }

    private static String matter(String id, String path) {
        String head = """
                {
                "id": "score-by-class", "title": {"zh": "示例", "en": "example"}, "version": "1",
                "issuer": {"zh": "示例", "en": "example"}, "period": "YEAR",
                """;
        String sound = text("policy.json");
        return refusal(
                "policy.json",
                sound,
                head + MATTER.formatted(id, path) + sound.substring(sound.indexOf("\"sources\"")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"attributes\": [{\"zone\": \"../../etc/passwd\", \"name\": \"类别\"}] | YS-F24 dossier.json:3 /attributes/0/zone",
                "\"attributes\": [{\"zone\": \"A\", \"name\": \"类\\u0000别\"}] | YS-F18 dossier.json:3 /attributes/0/name",
                "\"attributes\": [{\"zone\": \"A\", \"name\": \"类别\", \"value\": {\"@class\": \"x\"}}] | YS-F15 dossier.json:3 /attributes/0/value",
                "\"attributes\": [{\"zone\": \"A\", \"name\": \"类别\", \"period\": \"-999999999\"}] | YS-F20 dossier.json:3 /attributes/0/period",
                "\"decisions\": [{\"zone\": \"A\\u202e\", \"period\": \"2023\", \"outcome\": \"X\"}] | YS-F24 dossier.json:3 /decisions/0/zone",
                "\"decisions\": [{\"zone\": \"A\", \"period\": \"2023\", \"outcome\": \"\\u0000\"}] | YS-F18 dossier.json:3 /decisions/0/outcome",
                "\"decided\": [\"999999999\"] | YS-F20 dossier.json:3 /decided/0",
                "\"parties\": [{\"id\": \"P\\n1\", \"name\": \"p\", \"type\": \"ENTERPRISE\"}] | YS-F17 dossier.json:3 /parties/0/id",
                "\"parties\": [{\"id\": \"P\", \"name\": \"p\", \"type\": \"java.lang.Runtime\"}] | YS-F19 dossier.json:3 /parties/0/type",
            })
    void a_hostile_fact_is_refused(String facts, String told) {
        assertThat(refusal("\"zones\": [{\"id\": \"A\", \"name\": \"a\"}],\n" + facts))
                .isEqualTo(told);
    }

    @Test
    void a_ring_of_twenty_thousand_stages_is_refused() {
        String ring = many(
                20_000,
                ",",
                stage -> "{\"id\": \"D" + stage
                        + "\", \"name\": \"d\", \"kind\": \"PARK\", \"status\": \"HELD\", \"after\": \"D"
                        + (stage + 1) % 20_000 + "\"}");

        assertThat(refusal("\"zones\": [], \"designations\": [" + ring + "]"))
                .isEqualTo("YS-F45 dossier.json:2 /designations/19999/after");
    }

    @ParameterizedTest
    @CsvSource({"1000000, YS-P05 rules.drl:0", "10000, YS-R32 rules.drl:4", "101, YS-R32 rules.drl:8"})
    void too_many_values_behind_in_are_refused(int count, String told) {
        String values = many(count, ", ", value -> "\"z" + value + "\"");

        assertThat(refusal("rules.drl", "$z : Zone()\n    Attr", "$z : Zone( id in ( " + values + " ) )\n    Attr"))
                .isEqualTo(told);
    }

    @Test
    void a_window_of_a_billion_periods_is_refused_before_anything_is_decided() {
        Policy policy = changed(
                        "rules.drl",
                        "    Parameter( name == \"合格线\", $pass : value )\n",
                        "    Parameter( name == \"合格线\", $pass : value )\n    $t : Period( back < 999999999 )\n")
                .compile();
        Dossier dossier = new DossierBuilder(PeriodUnit.YEAR, PeriodUnit.YEAR.parse("2024"))
                .zone("A", "a")
                .build();

        assertThat(told(catchThrowableOfType(InvalidInput.class, () -> policy.evaluate(dossier))))
                .isEqualTo("YS-R35 rules.drl:18");
    }
}
