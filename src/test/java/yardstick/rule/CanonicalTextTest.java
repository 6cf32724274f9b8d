package yardstick.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.impact.Model;

class CanonicalTextTest {

    @TempDir
    private Path folder;

    private int written;

    private Rule rule(String conditions) {
        Model model = new Model().with("甲", "1").with("乙", "2").rule("规则", conditions.replace('\'', '"'), "HIGH");
        return model.load(folder.resolve("policy" + written++)).rules().rules().get(0);
    }

    private static final String TWO_MEASURES =
            "Measure( of == $z, name == 'a', back == 0, $x : value ) Measure( of == $z, name == 'b', back == 0, value < $x )";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Zone( id != 'x', level == 'NATIONAL' )             ~ Zone( level == 'NATIONAL', id != 'x' )",
                "Zone( id != 'x', level == 'NATIONAL' )             ~ Zone( id != 'x' && level == 'NATIONAL' )",
                "Zone( id != 'x' || level == 'NATIONAL' || functions.size > 3 ) ~ Zone( (3 < functions.size || 'x' != id) || level == 'NATIONAL' )",
                "Zone( leadingIndustries.size + 60 > 60 )           ~ Zone( 60.0 < 60.00 + leadingIndustries.size )",
                "$a : Zone() $b : Zone( id > $a.id )                ~ $b : Zone() $a : Zone( $b.id < id )",
                "not Zone( id == 'x' ) exists Zone( id == 'y' )     ~ exists Zone( id == 'y' ) not Zone( id == 'x' )",
                "Parameter( name == '甲', $a : value ) Zone( leadingIndustries.size > $a ) "
                        + "~ Parameter( '甲' == name, $a : value ) Zone( $a < leadingIndustries.size )",
            })
    void rules_written_otherwise_mean_the_same(String one, String other) {
        assertThat(CanonicalText.same(rule(one), rule(other))).isTrue();
        assertThat(CanonicalText.same(rule(one), rule(other.replace("$a", "$c").replace("$b", "$a"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Zone( functions.size < 3 )                          ~ Zone( functions.size > 3 )",
                "Zone( functions.size < 3 )                          ~ Zone( functions.size <= 3 )",
                "Zone( leadingIndustries.size - 3 > 2 )             ~ Zone( 3 - leadingIndustries.size > 2 )",
                "Zone( !(id == 'x') )                               ~ Zone( id == 'x' )",
                "Zone( id == 'x' || id == 'y' )                     ~ Zone( id == 'x' && id == 'y' )",
                "not Zone( id == 'x' )                              ~ exists Zone( id == 'x' )",
                "$a : Zone() $b : Zone( id > $a.id )                ~ $a : Zone() $b : Zone( id > $z.id )",
                "Parameter( name == '甲', $a : value ) Zone( $a > 1 ) ~ Parameter( name == '乙', $a : value ) Zone( $a > 1 )",
            })
    void rules_that_differ_do_not_mean_the_same(String one, String other) {
        assertThat(CanonicalText.same(rule(one), rule(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'$a, $b, $c', '$c, $a, $b'", "'$a, $b, $c', '$b, $a, $c'"})
    void patterns_that_look_alike_may_stand_in_any_order(String one, String other) {
        assertThat(CanonicalText.same(rule(circle(one)), rule(circle(other)))).isTrue();
        assertThat(CanonicalText.same(rule(circle(one)), rule(TWO_MEASURES))).isFalse();
    }

    /** Three zones in some order, each with another id than the next. */
    private static String circle(String order) {
        List<String> names = List.of(order.split(", ", -1));
        return String.join(
                "\n",
                names.get(0) + " : Zone()",
                names.get(1) + " : Zone( id != " + names.get(0) + ".id )",
                names.get(2) + " : Zone( id != " + names.get(1) + ".id, id != " + names.get(0) + ".id )");
    }
}
