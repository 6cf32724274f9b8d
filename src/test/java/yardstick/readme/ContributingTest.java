package yardstick.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md speaks of the house as it is. */
class ContributingTest {

    private static final Path MAIN = Path.of("src/main/java/yardstick");
    private static final Set<String> NOT_OURS = Set.of("README", "JSON", "CSV", "DRL");

    @Test
    void its_picture_shows_each_package() throws IOException {
        String picture = text().substring(0, text().indexOf("## Where to change what"));
        assertThat(packages())
                .allSatisfy(name -> assertThat(picture)
                        .containsPattern("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)|\\.\\b"
                                + Pattern.quote(last(name)) + "\\b"));
    }

    @Test
    void each_type_and_file_that_it_names_is_there() throws IOException {
        Set<String> types = new TreeSet<>();
        Pattern declaration = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
        for (Path source : sources()) {
            declaration.matcher(Files.readString(source)).results().forEach(found -> types.add(found.group(1)));
        }
        Matcher name = Pattern.compile("`([^`\\s]+)`").matcher(text());
        while (name.find()) {
            String told = name.group(1);
            if (told.matches("[A-Z]\\w*[a-z]\\w*(\\.[A-Z]\\w+)?") && !NOT_OURS.contains(told)) {
                assertThat(types).contains(told.replaceFirst("\\..*", ""));
            } else if (told.matches("src/[\\w/.]+")) {
                assertThat(Path.of(told)).exists();
            }
        }
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("CONTRIBUTING.md"));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(path -> path.endsWith("package-info.java"))
                    .map(path -> MAIN.relativize(path.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.isEmpty() && !name.startsWith("report."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
