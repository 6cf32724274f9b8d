package yardstick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.explain.account.Explanation;
import yardstick.facts.DossierReader;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;

/** Where a zone stands among others is told by place, line and the nearest of them. */
class RankTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writePolicy() throws IOException {
        Files.writeString(folder.resolve("policy.json"), """
                { "id": "demo", "title": { "zh": "示例", "en": "demo" }, "issuer": { "zh": "示例", "en": "demo" },
                  "version": "1", "period": "YEAR",
                  "ladders": { "zone": [ { "code": "BEST", "zh": "优先", "en": "first" },
                                         { "code": "REST", "zh": "其余", "en": "other" } ] },
                  "sources": [ { "id": "s", "title": { "zh": "示例", "en": "demo" }, "published": "示例" } ] }
                """);
        Files.writeString(folder.resolve("clauses.json"), """
                [ { "id": "一", "text": "示例", "source": "s" } ]
                """);
        Files.writeString(folder.resolve("parameters.csv"), "name,value,unit,clause,status,note\n");
        Files.writeString(folder.resolve("rank.drl"), """
                package demo;
                rule "前五名"
                    @clause("一")
                when
                    $z : Zone()
                    Measure( of == $z, name == "得分", back == 0, $score : value )
                    accumulate( $o : Zone( this != $z )
                                and Measure( of == $o, name == "得分", back == 0, value > $score );
                                $ahead : count(1); $ahead < 5 )
                then
                    conclude( $z, "BEST" );
                end
                """);
    }

    @Test
    void a_place_is_told_with_the_size_of_the_group_the_line_and_the_nearest_of_the_others() {
        assertThat(text("Z03", scores(17), Language.ZH)).contains("""
                位次
                  得分（2020）由高到低：97，位次 3 / 17，名额内 5 名，界线 95（第 5 名 Z05 园区5）
                      前面最近：Z02 园区2 98、Z01 园区1 99
                      后面最近：Z04 园区4 96、Z05 园区5 95、Z06 园区6 94
                      规则 前五名（rank.drl:2）
                """);
        assertThat(text("Z17", scores(17), Language.EN)).contains("""
                Rank
                  by 得分 (2020), highest first: 83, place 17 of 17, 5 places, cut at 95 (place 5, Z05 园区5)
                      nearest ahead: Z16 园区16 84, Z15 园区15 85, Z14 园区14 86, Z13 园区13 87, Z12 园区12 88
                      rule 前五名 (rank.drl:2)
                """);
    }

    @Test
    void of_a_line_that_several_share_none_is_named() {
        List<String> scores = List.of("99", "98", "97", "96", "90", "90", "80");

        assertThat(text("Z06", scores, Language.ZH)).contains("""
                  得分（2020）由高到低：90，位次 5 / 7，名额内 5 名，界线 90（第 5 名，并列）
                      前面最近：Z04 园区4 96、Z03 园区3 97、Z02 园区2 98
                      数值相同：Z05 园区5 90
                      后面最近：Z07 园区7 80
                """);
    }

    @Test
    void with_others_unknown_the_place_is_within_bounds_and_it_is_told_of_whom_what_is_missing() {
        List<String> scores = List.of("99", "98", "97", "null", "null", "80");

        assertThat(text("Z03", scores, Language.ZH)).contains("""
                  得分（2020）由高到低：97，共 6，位次在 [3, 5] 之间，名额内 5 名
                      前面最近：Z02 园区2 98、Z01 园区1 99
                      后面最近：Z06 园区6 80
                      是否在前未知：Z04 园区4 未知（缺：园区4的得分@2020）、Z05 园区5 未知（缺：园区5的得分@2020）
                """);
    }

    @Test
    void the_line_is_at_the_last_place_that_is_taken_however_that_is_counted() throws IOException {
        Path rules = folder.resolve("rank.drl");
        String level = Files.readString(rules).replace("value > $score", "value >= $score");
        String withAll = level.replace("Zone( this != $z )", "Zone()");

        for (String five : List.of(
                withAll.replace("$ahead < 5", "$ahead <= 5"),
                withAll.replace("$ahead < 5", "$ahead < 6"),
                level.replace("$ahead < 5", "$ahead <= 4"))) {
            Files.writeString(rules, five);

            assertThat(text("Z05", scores(17), Language.ZH)).contains("名额内 5 名，界线 95（第 5 名 Z05 园区5）");
        }
    }

    private static List<String> scores(int zones) {
        return IntStream.rangeClosed(1, zones)
                .mapToObj(zone -> Integer.toString(100 - zone))
                .toList();
    }

    private String text(String zone, List<String> scores, Language language) {
        String zones = IntStream.rangeClosed(1, scores.size())
                .mapToObj(each -> "{\"id\": \"Z%02d\", \"name\": \"园区%d\"}".formatted(each, each))
                .collect(Collectors.joining(", "));
        String measures = IntStream.rangeClosed(1, scores.size())
                .mapToObj(each -> "{\"zone\": \"Z%02d\", \"name\": \"得分\", \"period\": \"2020\", \"value\": %s}"
                        .formatted(each, scores.get(each - 1)))
                .collect(Collectors.joining(", "));
        String json = "{\"asOf\": \"2020\", \"zones\": [" + zones + "], \"measures\": [" + measures + "]}";
        Policy policy = Policy.load(folder);
        Evaluation evaluation = policy.evaluate(DossierReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "dossier.json", policy.unit()));
        var decision = evaluation.decision(zone, "").orElseThrow();
        Explanation why = Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
        StringBuilder text = new StringBuilder();
        try {
            ExplanationText.write(why, TextStyle.plain(language), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
