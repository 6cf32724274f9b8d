package yardstick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Explanation;
import yardstick.explain.search.RandomSums;
import yardstick.facts.DossierReader;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;

/** Where not everything can be listed, it is said how much is left out. */
class LongListsTest {

    private static final int GRANTS = 320;

    @TempDir
    private Path folder;

    @Test
    void all_members_of_a_set_are_counted_and_those_not_listed_are_told() throws IOException {
        String rule = """
                package sums;
                rule "规则" @clause("条款")
                when
                    $g : Grant()
                    accumulate( Grant( designation == $g.designation ); $n : count(1); $n >= 500 )
                then
                    conclude( $g, "FIRST" );
                end
                """;
        RandomSums.write(rule, folder);
        Policy policy = Policy.load(folder);
        var in = new ByteArrayInputStream(dossier().getBytes(StandardCharsets.UTF_8));
        var evaluation = policy.evaluate(DossierReader.read(in, "dossier.json", policy.unit()));
        Explanation why = Explain.the(evaluation.decisions().get(0), evaluation, policy, Explain.Wish.NEXT_BETTER);

        ConditionAccount count = why.rules().get(0).conditions().get(0);
        assertThat(count.members()).hasSize(300);
        assertThat(count.unlisted()).isEqualTo(GRANTS - 300);
        StringBuilder text = new StringBuilder();
        ExplanationText.write(why, TextStyle.plain(Language.EN), text);
        assertThat(text).contains("and 20 more, not listed").contains("and 300 more");
    }

    private static String dossier() {
        String zones = IntStream.range(0, GRANTS)
                .mapToObj(number -> "{\"id\": \"Z%03d\", \"name\": \"示例%d\"}".formatted(number, number))
                .collect(Collectors.joining(","));
        String grants = IntStream.range(0, GRANTS)
                .mapToObj(number ->
                        "{\"zone\": \"Z%03d\", \"designation\": \"D1\", \"since\": \"2020Q1\"}".formatted(number))
                .collect(Collectors.joining(","));
        return """
                {"asOf": "2020Q2", "zones": [%s], "grants": [%s],
                 "designations": [{"id": "D1", "name": "示例试点", "kind": "PILOT"}]}
                """.formatted(zones, grants);
    }
}
