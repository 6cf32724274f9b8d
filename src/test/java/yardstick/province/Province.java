package yardstick.province;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes dossiers of any size for the Chengdu policy: all names and figures are invented. The same seed makes the same bytes.
 *
 * <p>A zone has 1 to 3 industries, 1 to 4 functions and one belt, 0 to 3 grants with four quarters of records each, and sometimes an
 * application; the shares of good and bad figures are such that every outcome occurs.
 */
public final class Province {

    private static final String[] INDUSTRIES = {"电子信息", "生物医药", "新材料", "节能环保", "高端装备", "数字经济", "文创", "汽车"};
    private static final String[] FUNCTIONS = {"科技创新", "先进制造", "现代商贸", "对外开放", "文化消费"};
    private static final String[] LAYOUTS = {"东进", "南拓", "西控", "北改", "中优"};
    private static final String[] QUARTERS = {"2020Q2", "2020Q1", "2019Q4", "2019Q3"};
    private static final String[] STARTS = {"2018Q1", "2019Q1", "2019Q4", "2020Q1"};

    private final SplittableRandom random;
    private final JsonGenerator json;
    private final int zones;
    private final int missingPercent;
    private final int offset;
    private final String prefix;
    private final List<String[]> grants = new ArrayList<>();
    private final List<String[]> applications = new ArrayList<>();

    /**
     * A province, or a part of it that is written alone.
     *
     * @param zones for how many there are places
     * @param offset how many zones and grants were numbered before
     * @param prefix of the ids of designations
     */
    Province(JsonGenerator json, int zones, int missingPercent, int offset, String prefix, long seed) {
        this.random = new SplittableRandom(seed);
        this.json = json;
        this.zones = zones;
        this.missingPercent = missingPercent;
        this.offset = offset;
        this.prefix = prefix;
    }

    /**
     * Writes a dossier.
     *
     * @param missingPercent how many of a hundred figures are left out
     */
    public static void write(OutputStream out, int zones, int missingPercent, long seed) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        new Province(json, zones, missingPercent, 0, "", seed).dossier();
    }

    void head() throws IOException {
        json.writeStartObject();
        json.writeStringField("asOf", "2020Q2");
        json.writeStringField("note", "示例：全部名称和数字均为虚构 (all names and figures are invented)");
    }

    void end() throws IOException {
        json.writeEndObject();
        json.close();
    }

    private void dossier() throws IOException {
        head();
        json.writeArrayFieldStart("zones");
        for (int zone = 0; zone < zones; zone++) {
            zone(zone);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("designations");
        designations();
        json.writeEndArray();
        records();
        end();
    }

    void records() throws IOException {
        pairs("grants", grants);
        pairs("applications", applications);
        measures();
        milestones();
        difficulties();
    }

    void zone(int zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(zone));
        json.writeStringField("name", "示例功能区" + zone);
        list("leadingIndustries", INDUSTRIES, 1 + random.nextInt(3));
        list("functions", FUNCTIONS, 1 + random.nextInt(4));
        list("layouts", LAYOUTS, 1);
        json.writeEndObject();
        assign(zone);
    }

    private static String id(int zone) {
        return String.format("Z%06d", zone);
    }

    private void list(String field, String[] from, int size) throws IOException {
        if (random.nextInt(100) < missingPercent) {
            return;
        }
        int first = random.nextInt(from.length);
        json.writeArrayFieldStart(field);
        for (int i = 0; i < size; i++) {
            json.writeString(from[(first + i) % from.length]);
        }
        json.writeEndArray();
    }

    private void assign(int zone) {
        int held = random.nextInt(100) < 15 ? 0 : 1 + random.nextInt(2) + random.nextInt(2) * random.nextInt(2);
        int first = random.nextInt(39);
        for (int i = 0; i < held; i++) {
            grants.add(new String[] {id(zone), designation((first + 7 * i) % 39), STARTS[random.nextInt(4)]});
        }
        if (held == 0 || random.nextInt(10) == 0) {
            applications.add(new String[] {id(zone), designation((first + 3) % 39), STARTS[random.nextInt(4)]});
        }
    }

    private String designation(int number) {
        return prefix + String.format("D%02d", number);
    }

    void designations() throws IOException {
        for (int i = 0; i < 39; i++) {
            json.writeStartObject();
            json.writeStringField("id", designation(i));
            json.writeStringField("name", "示例试点" + i);
            json.writeStringField("kind", i < 17 ? "PILOT" : i < 24 ? "FUNCTION" : "BRAND");
            json.writeStringField("status", i % 10 == 9 ? "SOUGHT" : "HELD");
            if (i % 3 == 0) {
                fixedList("industries", INDUSTRIES, i, 4);
            }
            if (i % 4 == 0) {
                fixedList("functions", FUNCTIONS, i, 3);
            }
            if (i % 5 == 0) {
                fixedList("layouts", LAYOUTS, i, 4);
            }
            if (i % 2 == 0) {
                json.writeNumberField("places", zones / 20 + i);
            }
            json.writeEndObject();
        }
    }

    private void fixedList(String field, String[] from, int first, int size) throws IOException {
        json.writeArrayFieldStart(field);
        for (int i = 0; i < size; i++) {
            json.writeString(from[(first + i) % from.length]);
        }
        json.writeEndArray();
    }

    private void pairs(String section, List<String[]> pairs) throws IOException {
        json.writeArrayFieldStart(section);
        for (String[] pair : pairs) {
            json.writeStartObject();
            ids(pair);
            json.writeStringField("since", pair[2]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ids(String[] pair) throws IOException {
        json.writeStringField("zone", pair[0]);
        json.writeStringField("designation", pair[1]);
    }

    private void measures() throws IOException {
        json.writeArrayFieldStart("measures");
        for (String[] grant : grants) {
            for (int back = 0; back < 4; back++) {
                measure(grant, "成效得分", back, score(75));
                measure(grant, "按时报送", back, random.nextInt(12) == 0 ? "0" : "1");
                measure(grant, "例会出勤率", back, score(70));
            }
            measure(grant, "能力得分", 0, score(65));
        }
        for (String[] application : applications) {
            measure(application, "成效得分", 0, score(88));
            measure(application, "争取得分", 0, score(85));
        }
        json.writeEndArray();
    }

    /** A figure with one decimal around a middle. */
    private String score(int middle) {
        int tenths = Math.max(0, Math.min(1000, middle * 10 + random.nextInt(401) - 200));
        return tenths / 10 + "." + tenths % 10;
    }

    private void measure(String[] pair, String name, int back, String value) throws IOException {
        if (random.nextInt(100) < missingPercent) {
            return;
        }
        json.writeStartObject();
        ids(pair);
        json.writeStringField("name", name);
        json.writeStringField("period", QUARTERS[back]);
        json.writeFieldName("value");
        json.writeNumber(value);
        json.writeEndObject();
    }

    private void milestones() throws IOException {
        json.writeArrayFieldStart("milestones");
        for (int i = every(3); i < grants.size(); i += 3) {
            for (int number = 1; number <= 3; number++) {
                json.writeStartObject();
                ids(grants.get(i));
                json.writeStringField("id", "M" + number);
                json.writeStringField("title", "示例：进度" + number);
                json.writeStringField("due", QUARTERS[number % 4]);
                if (random.nextInt(100) >= missingPercent) {
                    json.writeNumberField("progress", random.nextInt(3) == 0 ? 50 + random.nextInt(50) : 100);
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** The first grant whose number can be divided so. */
    private int every(int number) {
        return Math.floorMod(-offset, number);
    }

    private void difficulties() throws IOException {
        json.writeArrayFieldStart("difficulties");
        for (int i = every(10); i < grants.size(); i += 10) {
            int number = offset + i;
            json.writeStartObject();
            json.writeStringField("zone", grants.get(i)[0]);
            if (number % 20 == 0) {
                json.writeStringField("designation", grants.get(i)[1]);
            }
            json.writeStringField("id", "F" + number);
            json.writeStringField("title", "示例：困难");
            json.writeStringField("owner", number % 30 == 0 ? "ZONE" : "CITY");
            json.writeStringField("raised", QUARTERS[number % 4]);
            if (number % 3 != 0) {
                json.writeStringField("resolved", "2020Q2");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
