package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.oracle.RandomDossier;
import yardstick.report.evaluation.EvaluationJson;

/** An evaluation depends on what the rules and facts are, not on their order, their files, or the threads at work. */
class OrderTest {

    private static final Path FOLDER = Path.of("rules/chengdu-empowerment");
    private static final Pattern RULE = Pattern.compile("(?s)(?<=\\n)rule \".*?\\nend\\n");
    private static final int THREADS = 8;

    private static Policy policy;

    @BeforeAll
    static void load() {
        policy = Policy.load(FOLDER);
    }

    private static String evaluate(Policy policy, JsonNode dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            EvaluationJson.write(policy.evaluate(Facts.dossier(dossier, policy.unit())), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode fixture() {
        return Facts.tree(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
    }

    @Test
    void facts_may_come_in_any_order() {
        Seeds.upTo(60).forEach(seed -> {
            JsonNode dossier = seed == 1 ? fixture() : RandomDossier.chengdu(seed);
            String expected = evaluate(policy, dossier);
            for (int i = 0; i < 3; i++) {
                same(expected, evaluate(policy, shuffled(dossier, new Dice(seed + i))), "seed " + seed);
            }
        });
    }

    private static void same(String expected, String found, String name) {
        assertThat(Told.difference(expected.lines().toList(), found.lines().toList()))
                .as(name)
                .isEmpty();
    }

    /** The facts, the fields of each and the texts of lists in another order. */
    private static JsonNode shuffled(JsonNode json, Dice dice) {
        if (json instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(element -> elements.add(shuffled(element, dice)));
            return Facts.JSON.createArrayNode().addAll(dice.shuffled(elements));
        }
        if (json instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            ObjectNode result = Facts.JSON.createObjectNode();
            dice.shuffled(names).forEach(name -> result.set(name, shuffled(object.get(name), dice)));
            return result;
        }
        return json;
    }

    @Test
    void rules_may_stand_in_any_order_and_in_any_file(@TempDir Path folder) throws IOException {
        List<JsonNode> dossiers = new ArrayList<>(List.of(fixture()));
        Seeds.upTo(25).forEach(seed -> dossiers.add(RandomDossier.chengdu(seed)));
        List<String> expected = dossiers.stream()
                .map(dossier -> withoutPlaces(evaluate(policy, dossier)))
                .toList();
        for (int seed = 1; seed <= 5; seed++) {
            Path copy = Files.createDirectory(folder.resolve("copy" + seed));
            moveRules(copy, new Dice(seed));
            Policy moved = Policy.load(copy);
            for (int i = 0; i < dossiers.size(); i++) {
                String found = withoutPlaces(evaluate(moved, dossiers.get(i)));
                same(expected.get(i), found, "arrangement " + seed + ", dossier " + i);
            }
        }
    }

    /** An evaluation without what must change when rules move: their files and lines and the digest of the folder. */
    private static String withoutPlaces(String json) {
        return json.replaceFirst("\"digest\": \"sha256:[^\"]*\"", "").replaceAll("\"(file|line)\": [^\\n]*\\n", "");
    }

    /** Copies the policy with its rules in random order in a random number of files. */
    private static void moveRules(Path copy, Dice dice) throws IOException {
        List<String> rules = new ArrayList<>();
        for (Path file : files(FOLDER)) {
            if (file.toString().endsWith(".drl")) {
                rules.addAll(RULE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .toList());
            } else {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        assertThat(rules).hasSameSizeAs(policy.rules().rules());
        List<String> shuffled = dice.shuffled(rules);
        int perFile = dice.between(1, shuffled.size());
        for (int at = 0; at < shuffled.size(); at += perFile) {
            List<String> some = shuffled.subList(at, Math.min(shuffled.size(), at + perFile));
            String name = dice.pick("a", "z", "规则") + at + ".drl";
            Files.writeString(copy.resolve(name), "package moved;\n\n" + String.join("\n", some));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void threads_may_share_a_policy() throws Exception {
        List<JsonNode> dossiers = new ArrayList<>(List.of(fixture()));
        Seeds.upTo(25).forEach(seed -> dossiers.add(RandomDossier.chengdu(seed)));
        List<String> expected =
                dossiers.stream().map(dossier -> evaluate(policy, dossier)).toList();
        Policy fresh = Policy.load(FOLDER);
        for (List<String> found : atOnce(
                () -> dossiers.stream().map(dossier -> evaluate(fresh, dossier)).toList())) {
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void threads_may_compile_at_once() throws Exception {
        String expected = evaluate(policy, fixture());
        assertThat(atOnce(() -> evaluate(Policy.load(FOLDER), fixture()))).containsOnly(expected);
    }

    /** What a task returns in each of some threads that begin it together. */
    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<Future<T>> futures = new ArrayList<>();
        List<T> results = new ArrayList<>();
        try {
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return task.call();
                }));
            }
            for (Future<T> future : futures) {
                results.add(future.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return results;
    }
}
