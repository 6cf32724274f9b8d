package yardstick.facts;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** Dossiers of quarters for tests, read from text. */
final class Dossiers {

    /** One of everything, some of it before, at and after 2020Q2. */
    static final String SMALL = """
        {"asOf": "2020Q2", "note": "数字均为虚构",
         "zones": [
          {"id": "Z2", "name": "二区"},
          {"id": "Z1", "name": "一区", "district": "新区", "level": "MUNICIPAL", "leadingIndustries": ["软件", "网络安全"],
           "featuredIndustries": [], "functions": ["科技创新"], "layouts": null}],
         "designations": [
          {"id": "D2", "name": "品牌", "kind": "BRAND"},
          {"id": "D1", "name": "试点", "kind": "PILOT", "status": "SOUGHT", "leadAgency": "市发改委", "industries": ["软件"], "places": 7}],
         "grants": [
          {"zone": "Z1", "designation": "D1", "since": "2019Q4"},
          {"zone": "Z2", "designation": "D1", "since": "2020Q3"},
          {"zone": "Z1", "designation": "D2", "since": "2020Q2", "withdrawn": "2020Q3"}],
         "applications": [{"zone": "Z2", "designation": "D2", "since": "2020Q1"}],
         "measures": [
          {"zone": "Z1", "designation": "D1", "name": "成效得分", "period": "2020Q3", "value": 61},
          {"zone": "Z1", "designation": "D1", "name": "成效得分", "period": "2020Q2", "value": 55.0},
          {"zone": "Z1", "designation": "D1", "name": "成效得分", "period": "2020Q1", "value": null},
          {"zone": "Z1", "designation": "D1", "name": "成效得分", "period": "2019Q3", "value": 40},
          {"zone": "Z1", "name": "营收", "period": "2015Q1", "value": 1e3},
          {"designation": "D1", "name": "上报", "period": "2020Q2", "value": true},
          {"zone": "Z2", "designation": "D1", "name": "成效得分", "period": "2020Q2", "value": 1}],
         "milestones": [
          {"zone": "Z1", "designation": "D1", "id": "M2", "title": "二", "due": "2020Q3", "progress": 0},
          {"zone": "Z1", "designation": "D1", "id": "M1", "title": "一", "due": "2018Q1", "progress": 80}],
         "difficulties": [
          {"zone": "Z1", "designation": "D1", "id": "F2", "title": "用地", "owner": "CITY", "raised": "2018Q1", "resolved": "2020Q3"},
          {"zone": "Z1", "id": "F1", "title": "人才", "owner": "ZONE", "raised": "2020Q2", "resolved": "2020Q2"},
          {"zone": "Z2", "id": "F1", "title": "资金", "owner": "ZONE", "raised": "2020Q4"}]}
        """;

    private Dossiers() {}

    static Dossier small() {
        return read(SMALL);
    }

    static Dossier read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Dossier read(byte[] json) {
        return DossierReader.read(new ByteArrayInputStream(json), "dossier.json", PeriodUnit.QUARTER);
    }

    static Period quarter(String text) {
        return PeriodUnit.QUARTER.parse(text);
    }

    static List<Problem> problems(byte[] json) {
        return catchThrowableOfType(InvalidInput.class, () -> read(json)).problems();
    }

    static List<Problem> problems(String json) {
        return problems(json.getBytes(StandardCharsets.UTF_8));
    }

    static String codes(String json) {
        return problems(json).stream().map(Problem::code).collect(Collectors.joining(" "));
    }

    static String rendered(Problem problem, Language language) {
        return "%s: %s: %s %s; %s"
                .formatted(
                        problem.location(),
                        problem.severity().word(),
                        problem.code(),
                        problem.message().in(language),
                        problem.hint().in(language));
    }

    /** All that reading told: the dossier and its warnings, or why there is none. */
    static String told(Supplier<Dossier> reading) {
        try {
            Dossier dossier = reading.get();
            return dossier.digest() + "\n" + written(dossier) + rendered(dossier.warnings());
        } catch (InvalidInput e) {
            return rendered(e.problems());
        }
    }

    private static String rendered(List<Problem> problems) {
        return problems.stream().map(p -> rendered(p, Language.EN) + "\n").collect(Collectors.joining());
    }

    static String written(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            dossier.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
