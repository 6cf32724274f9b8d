package yardstick.province;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Any number of zones, one at a time, in provinces of 25,000 zones with 39 designations each: all names and figures are invented. The
 * same seed makes the same texts.
 */
public final class Country {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int ZONES = 25_000;

    private Country() {}

    /**
     * A zone with all that concerns it, as a document of its own.
     *
     * @param number of the zone, from 0
     * @param missingPercent how many of a hundred figures are left out
     */
    public static String zone(int number, int missingPercent, long seed) throws IOException {
        StringWriter text = new StringWriter();
        JsonGenerator json = FACTORY.createGenerator(text);
        Province province = new Province(json, ZONES, missingPercent, number, prefix(number / ZONES), seed + number);
        province.head();
        json.writeArrayFieldStart("zones");
        province.zone(number);
        json.writeEndArray();
        province.records();
        province.end();
        return text.toString();
    }

    /** All designations of so many zones, as a document of its own. */
    public static String designations(int zones) throws IOException {
        StringWriter text = new StringWriter();
        JsonGenerator json = FACTORY.createGenerator(text);
        Province first = province(json, 0);
        first.head();
        json.writeArrayFieldStart("designations");
        for (int province = 0; province * ZONES < zones; province++) {
            province(json, province).designations();
        }
        json.writeEndArray();
        first.end();
        return text.toString();
    }

    private static Province province(JsonGenerator json, int number) {
        return new Province(json, ZONES, 0, 0, prefix(number), 0);
    }

    private static String prefix(int province) {
        return String.format("P%02d-", province);
    }
}
