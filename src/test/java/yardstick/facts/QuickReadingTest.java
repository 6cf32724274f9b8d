package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** A dossier is read quickly at first, and carefully if there is anything wrong: whoever reads it cannot tell which. */
class QuickReadingTest {

    private static final String SOUND = """
            {"asOf": "2020Q2", "note": "\\u4e00\\n\\"甲\\" 𠀀 %s",
             "zones": [{"id": "Z1", "name": "功能区\\u0031", "district": "\\ud840\\udc00", "level": "MUNICIPAL",
                "leadingIndustries": ["电子信息", "文\\/创"], "functions": [], "since": "2018Q1"},
              {"id":"Z2","name":"Ünïcode é","layouts":null}],
             "designations" : [ {"id": "D1", "name": "试点", "kind": "PILOT", "places": 2e1, "places2": 1} ],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2019Q1", "withdrawn": "2018Q4"}],
             "measures": [{"zone":"Z1","designation":"D1","name":"成效得分","period":"2020Q2","value":-75.30},
              {"period":"2020Q1","zone":"Z1","value":true,"name":"按时报送"},
              {"zone":"Z1","name":"按时报送","period":"2019Q4","value":0.5E+1,"notApplicable": false },
              {"zone":"Z2","name":"CO2","period":"2020Q2","value":null}, {"zone":"Z2","name":"C\u041E2","period":"2020Q2"}]}
            """;

    private static final String SOUP = "{}[]\",:\\ \n\r\tn0-1.eE+u/é甲";

    /** Gives a few bytes at a time, and fails at the first attempt if that is to end a quick reading. */
    private static final class Trickle extends FilterInputStream {

        private final int atOnce;
        private boolean fails;

        Trickle(byte[] bytes, int atOnce, boolean fails) {
            super(new ByteArrayInputStream(bytes));
            this.atOnce = atOnce;
            this.fails = fails;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (fails) {
                fails = false;
                throw new IOException("not this time");
            }
            return super.read(target, offset, Math.min(atOnce, length));
        }
    }

    private static String outcome(byte[] bytes, int atOnce, boolean carefully) {
        return outcome(() -> read(new Trickle(bytes, atOnce, carefully)));
    }

    private static Dossier read(InputStream in) {
        return DossierReader.read(in, "facts.json", PeriodUnit.QUARTER);
    }

    private static String outcome(Supplier<Dossier> reading) {
        try {
            Dossier dossier = reading.get();
            return dossier.digest() + dossier.note() + dossier.asOf() + dossier.warnings();
        } catch (InvalidInput e) {
            return e.problems().toString();
        }
    }

    /** Without what would be warned of. */
    private static String unremarkable(String json) {
        return json.replace("2018Q4", "2020Q1").replace("C\u041E2", "N2O");
    }

    private static byte[] damaged(String json, Random random) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] soup = SOUP.getBytes(StandardCharsets.UTF_8);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextInt(8) == 0 ? (byte) random.nextInt(256) : soup[random.nextInt(soup.length)];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 300, 100_000})
    void what_is_read_quickly_is_what_is_read_carefully(int atOnce) {
        Random random = new Random(atOnce);
        String sound = SOUND.replace(", \"places2\": 1", "");
        for (int i = 0; i < 400; i++) {
            String text = sound.formatted("长".repeat(random.nextInt(8) == 0 ? random.nextInt(1_200) : 0));
            byte[] bytes = damaged(random.nextBoolean() ? text : unremarkable(text), random);
            assertThat(outcome(bytes, atOnce, false))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(outcome(bytes, atOnce, true));
        }
    }

    @Test
    void an_unknown_field_is_told_however_it_is_read() {
        byte[] bytes = SOUND.formatted("").getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(bytes, 1, false)).contains("places2").isEqualTo(outcome(bytes, 1, true));
    }
}
