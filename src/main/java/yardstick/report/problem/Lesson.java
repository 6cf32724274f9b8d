package yardstick.report.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/**
 * What a kind of problem teaches: why it is one, and the same thing written wrongly and rightly. The lessons stand in
 * {@code lessons/YS-….json}, a file for each family of codes.
 *
 * @param why in both languages, whole sentences
 * @param place what the example is part of, such as the conditions of a rule or a row of {@code parameters.csv}; {@code words} if
 *     there is none
 * @param wrong lines of an example that has the problem; none where no short one shows it
 * @param right lines of an example without it; none where what is wrong is only to be removed
 */
public record Lesson(Words why, String place, List<String> wrong, List<String> right) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As it stands in the file. */
    private record Written(
            String zh,
            String en,
            @JsonProperty("in") String place,
            @Nullable List<String> wrong,
            @Nullable List<String> right) {

        Lesson lesson() {
            return new Lesson(
                    new Words(zh, en),
                    place,
                    Objects.requireNonNullElse(wrong, List.of()),
                    Objects.requireNonNullElse(right, List.of()));
        }
    }

    /** The lesson of a code that the program tells. */
    public static Lesson of(String code) {
        String family = "lessons/" + code.substring(0, "YS-R".length()) + ".json";
        try (InputStream in = Objects.requireNonNull(Lesson.class.getResourceAsStream(family), family)) {
            Map<String, Written> lessons = JSON.readValue(in, new TypeReference<>() {});
            return Objects.requireNonNull(lessons.get(code), code).lesson();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
