package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.readme.Readme;

/** The page of reference tells each list of a dossier with each of its fields. */
class ReferencePageTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @EnumSource
    void each_list_of_a_dossier_has_its_row_with_all_fields(Readme readme) {
        List<String> rows = readme.prose().stream()
                .dropWhile(line -> !line.startsWith("| | `asOf`"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        Map<String, Set<String>> told = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split(" *\\| *", -1);
            told.put(cells[1].replace("`", ""), code(cells[2] + cells[3]));
        }

        Map<String, Set<String>> there = new LinkedHashMap<>();
        Stream.of(DossierSection.values()).forEach(each -> there.put(each.key(), new TreeSet<>(each.fields())));
        assertThat(told).isEqualTo(there);
    }

    private static Set<String> code(String text) {
        Set<String> code = new TreeSet<>();
        CODE.matcher(text).results().forEach(found -> code.add(found.group(1)));
        return code;
    }
}
