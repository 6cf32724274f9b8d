package yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What embedders see: the types where they begin, and all that these lead to. Everything else is public only because another room
 * needs it, and may change.
 */
class PublicFaceTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("yardstick");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LIST = Path.of("src/test/resources/public-face.txt");

    /** Where embedders begin. */
    private static final List<String> ENTRIES = List.of(
            "yardstick.Policy",
            "yardstick.Evaluation",
            "yardstick.cases.Cases",
            "yardstick.cases.PolicyCases",
            "yardstick.explain.Explain",
            "yardstick.impact.Impact",
            "yardstick.impact.Sweep",
            "yardstick.report.Json",
            "yardstick.facts.DossierReader",
            "yardstick.facts.DossierBuilder",
            "yardstick.shard.Division",
            "yardstick.shard.Shard");

    @Test
    void what_embedders_begin_with_leads_to_the_types_that_are_listed_and_no_others() throws IOException {
        assertThat(face().stream().map(JavaClass::getName)).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    @Test
    void each_type_of_the_face_says_what_it_is() {
        assertThat(face().stream().filter(type -> !isTold(type)).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void each_package_of_the_face_has_a_page_with_an_example() {
        assertThat(face().stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> !source(name.replace('.', '/') + "/package-info.java")
                                .contains("<pre>{@code")))
                .isEmpty();
    }

    /** The types of the face, by name. */
    static Set<JavaClass> face() {
        Set<JavaClass> face = new TreeSet<>(java.util.Comparator.comparing(JavaClass::getName));
        Deque<JavaClass> open =
                new ArrayDeque<>(ENTRIES.stream().map(CLASSES::get).toList());
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            if (face.add(type) && !isInsideOfRules(type)) {
                named(type)
                        .filter(other -> other.getPackageName().startsWith("yardstick") && !other.isArray())
                        .forEach(open::add);
            }
        }
        return face;
    }

    /** A rule is handed out to be named and located; the tree that it is made of is read by the program alone. */
    private static boolean isInsideOfRules(JavaClass type) {
        return type.getPackageName().equals("yardstick.rule");
    }

    /** The types that the public methods of a type name. */
    private static Stream<JavaClass> named(JavaClass type) {
        List<JavaType> types = new ArrayList<>(type.getInterfaces());
        for (JavaMethod method : type.getMethods()) {
            Set<JavaModifier> modifiers = method.getModifiers();
            if (modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.SYNTHETIC)) {
                types.add(method.getReturnType());
                types.addAll(method.getParameterTypes());
            }
        }
        return types.stream().flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    private static boolean isTold(JavaClass type) {
        JavaClass top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().orElseThrow();
        }
        String source = source(top.getName().replace('.', '/') + ".java");
        String told = "\\*/\\s*(@[\\w.]+(\\([^)]*\\))?\\s*)*((public|static|final|sealed|abstract|non-sealed)\\s+)*"
                + "(class|record|interface|enum|@interface)\\s+" + Pattern.quote(type.getSimpleName()) + "\\b";
        return Pattern.compile(told).matcher(source).find();
    }

    private static String source(String path) {
        try {
            return Files.readString(SOURCES.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
