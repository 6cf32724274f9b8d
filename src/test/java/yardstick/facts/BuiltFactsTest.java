package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** What a program hands over is refused where the same in a file would be. */
class BuiltFactsTest {

    private static final Period NOW = PeriodUnit.YEAR.parse("2020");

    @TempDir
    private Path folder;

    private Policy policy;

    @BeforeEach
    void loadPolicy() {
        Sample.policy(folder);
        Sample.write(folder, "indicators.csv", """
                name,of,unit,type,min,max,values,note
                得分,zone,分,number,0,100,,
                类别,zone,,text,,,先进制造;现代服务,
                备注,zone,,text,,,,
                批次,grant,,text,,,一;二,
                """);
        policy = Policy.load(folder);
    }

    private static DossierBuilder builder() {
        return new DossierBuilder(PeriodUnit.YEAR, NOW)
                .zone("Z1", "一区")
                .zone("Z2", "二区")
                .designation("D1", "试点", "PILOT");
    }

    private List<String> refused(DossierBuilder builder) {
        return catchThrowableOfType(InvalidInput.class, () -> policy.evaluate(builder.build())).problems().stream()
                .map(problem -> problem.location().pointer() + " " + problem.code() + " "
                        + problem.message().en() + "; " + problem.hint().en())
                .toList();
    }

    @Test
    void a_misspelt_attribute_a_figure_given_as_one_and_a_text_that_is_not_listed_are_all_told_at_once() {
        assertThat(refused(builder()
                        .measure("Z1", null, "得份", NOW, BigDecimal.ONE)
                        .measure("Z1", null, "类别", NOW, BigDecimal.ONE)
                        .attribute("Z1", null, "类另", "先进制造", null)
                        .attribute("Z1", null, "得分", "高", null)
                        .attribute("Z1", null, "类别", "先进制选", null)
                        .attribute("Z1", null, "批次", "一", null)))
                .containsExactlyInAnyOrder(
                        "/measures/0/name YS-R37 the catalogue has no figure `得份` of a zone; did you mean `得分`",
                        "/measures/1/name YS-R37 the catalogue has no figure `类别` of a zone; give it as an attribute",
                        "/attributes/0/name YS-R37 the catalogue has no text `类另` of a zone; did you mean `类别`",
                        "/attributes/1/name YS-R37 the catalogue has no text `得分` of a zone; give it as a measure",
                        "/attributes/2/name YS-R37 Z1 类别 is `先进制选`, which the catalogue does not have;"
                                + " did you mean `先进制造`",
                        "/attributes/3/name YS-R37 the catalogue has no text `批次` of a zone; check the name and whose it is,"
                                + " or add a row to indicators.csv");
    }

    @Test
    void attributes_that_the_catalogue_has_are_taken_of_grants_and_applications_alike() {
        DossierBuilder sound = builder()
                .grant("Z1", "D1", NOW, null)
                .application("Z2", "D1", NOW)
                .measure("Z1", null, "得分", NOW, new BigDecimal(59))
                .attribute("Z1", null, "类别", "先进制造", NOW)
                .attribute("Z2", null, "类别", null, null)
                .attribute("Z1", null, "备注", "任何文字", null)
                .attribute("Z1", "D1", "批次", "一", null)
                .attribute("Z2", "D1", "批次", "二", null);

        assertThat(policy.evaluate(sound.build()).decisions())
                .extracting(decision ->
                        decision.subject().ids() + " " + decision.outcome().code())
                .containsExactly("Z1 LOW", "Z2 UNDETERMINED");
    }

    @Test
    void a_builder_without_a_unit_or_a_period_says_which_of_them_it_lacks() {
        assertThatThrownBy(() -> new DossierBuilder(PeriodUnit.YEAR, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asOf");
        assertThatThrownBy(() -> new DossierBuilder(null, NOW))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("unit");
    }

    @Test
    void a_parameter_without_a_value_is_named() {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("底线", null);

        assertThatThrownBy(() -> policy.withParameters(values))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("no value of the parameter 底线");
    }
}
