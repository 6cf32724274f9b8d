package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.problem.Problem;

class UnlikelyTest {

    @TempDir
    private Path folder;

    private static String reading(String parameter, String measure) {
        return rule(
                parameter,
                "EXIT",
                "Parameter( name == \"" + parameter + "\", $p : value )",
                "Measure( of == $g, name == \"" + measure + "\", back == 0, value < $p )");
    }

    @Test
    void figures_that_their_unit_makes_unlikely_are_told() {
        Sample.in(folder)
                .with("parameters.csv", """
                        name,value,unit,clause,status,note
                        底线,-65,分,第一条,published,
                        到会底线,0.95,%,第一条,published,
                        报送底线,0.5,％,第一条,published,
                        人数,-3,人,第一条,published,
                        """)
                .rules(reading("底线", "成效得分"), reading("到会底线", "到会率"), reading("报送底线", "报送率"), reading("人数", "到会人数"))
                .assertWarnings("unlikely");
    }

    @Test
    void what_may_well_be_so_is_not_told() {
        Sample sample = Sample.in(folder)
                .with("parameters.csv", """
                        name,value,unit,clause,status,note
                        增速底线,-5,%,第一条,published,
                        底线,-10,%,第一条,published,
                        结余,-100,万元,第一条,published,
                        满分,1,%,第一条,published,
                        零,0,%,第一条,published,
                        小数,0.5,,第一条,published,
                        """)
                .rules(
                        reading("增速底线", "产值"),
                        reading("底线", "产值同比"),
                        reading("结余", "结余"),
                        reading("满分", "到会率"),
                        reading("零", "报送率"),
                        reading("小数", "系数"));

        assertThat(sample.warnings()).extracting(Problem::code).doesNotContain("YS-A21", "YS-A22");
    }
}
