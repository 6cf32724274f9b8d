package yardstick.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.engine.Engine;
import yardstick.facts.Dossier;
import yardstick.oracle.RandomDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.reference.Reference;

/** Rule files with random damage: whatever the text, it is accepted or refused with located problems, the same each time. */
class MutationTest {

    private static final int SEEDS = 600 * Integer.getInteger("crosscheck.factor", 1);
    private static final List<String> PARTS = List.of(
            "(",
            ")",
            "((",
            "))",
            "[",
            "]",
            "{",
            "}",
            ",",
            ";",
            ":",
            ".",
            "@",
            "$",
            "$g",
            "\"",
            "'",
            "“",
            "”",
            "（",
            "＝",
            "=",
            "==",
            "!=",
            "<",
            "&&",
            "||",
            "!",
            "+",
            "-",
            "*",
            "/",
            "//",
            "/*",
            "*/",
            "\\",
            "\\u0022",
            "\n",
            "\0",
            "\u200B",
            "\uD840\uDC00",
            "０",
            "1",
            "0",
            "1e9",
            "9".repeat(50),
            "rule",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "forall",
            "accumulate",
            "and",
            "or",
            "eval",
            "from",
            "true",
            "null",
            "this",
            "contains",
            "overlaps",
            "memberOf",
            "count(1)",
            "Zone()",
            "Term",
            "value",
            "conclude",
            "infer",
            "derive",
            "import",
            "package",
            "salience",
            "@clause(\"x\")",
            "@title(\"x\")",
            "rule \"x\"",
            "名");

    @TempDir
    private Path folder;

    @Test
    void damaged_rules_are_accepted_or_refused_with_located_problems() {
        Draft draft = Draft.of("chengdu-empowerment", folder);
        List<String> files = List.of("exit.drl", "matching.drl", "warning.drl", "admission.drl");
        List<String> texts = files.stream().map(draft::text).toList();
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        String[] present = new File(".").list();
        for (int seed = 0; seed < SEEDS; seed++) {
            String file = files.get(seed % files.size());
            String damaged = damaged(texts.get(seed % files.size()), new Random(seed));
            draft.with(file, damaged);

            check(draft, "seed " + seed + ":\n" + damaged);
            if (draft.problems().stream().noneMatch(Problem::isError)) {
                runs(draft, seed);
            }

            draft.with(file, texts.get(seed % files.size()));
        }
        assertThat(threads).as("no thread is left").containsAll(liveThreads());
        assertThat(new File(".").list()).as("no file is left").containsExactlyInAnyOrder(present);
    }

    private static List<Thread> liveThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .toList();
    }

    private static void check(Draft draft, String what) {
        List<Problem> problems = draft.problems();

        assertThat(draft.problems()).as(what).isEqualTo(problems);
        assertThat(problems).as(what).filteredOn(Problem::isError).allSatisfy(problem -> {
            assertThat(problem.location().line()).isPositive();
            assertThat(problem.location().column()).isPositive();
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.hint().en()).isNotBlank();
        });
    }

    /** What is accepted ends within limits, is the same on every run, and is what the definition of the language says. */
    private static void runs(Draft draft, int seed) {
        PolicyFolder folder = PolicyFolder.read(draft.folder());
        RuleSet rules = RuleChecker.check(folder);
        byte[] json = RandomDossier.chengdu(seed).toString().getBytes(StandardCharsets.UTF_8);
        Dossier dossier = Dossier.read(new ByteArrayInputStream(json), "seed " + seed, folder.period());
        World world = World.of(rules, dossier, folder.parameters());
        Engine engine = Engine.compile(rules.rules());

        List<Finding> findings = engine.evaluate(world);

        assertThat(engine.evaluate(world)).as("seed %d", seed).isEqualTo(findings);
        assertThat(new Reference(rules.rules(), world).findings())
                .as("seed %d", seed)
                .isEqualTo(findings);
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            damage(damaged, random);
        }
        return damaged.toString();
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
        String part = PARTS.get(random.nextInt(PARTS.size()));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, " " + part + " ");
            case 2 -> text.replace(at, end, part);
            case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            case 4 -> text.insert(at, part.repeat(1 + random.nextInt(100)));
            default -> text.setCharAt(at, (char) random.nextInt(0xD800));
        }
    }
}
