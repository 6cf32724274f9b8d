package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.World;
import yardstick.rule.Rule;
import yardstick.vocabulary.Dossier;

/** Compiling and evaluating, as a user of the engine sees it. */
class EngineTest {

    private static final int THREADS = 8;

    /** Each zone Z has one grant, with a score equal to its number. */
    private static Dossier numbered(int zones, String lastScore) {
        Places places = Places.with().designation("D");
        for (int i = 0; i < zones; i++) {
            String zone = "Z" + (100 + i);
            places.zone(zone).grant(zone, "D").scores(zone, "D", i < zones - 1 ? Integer.toString(i) : lastScore);
        }
        return places.dossier();
    }

    /** Rules that differ from those of other numbers in nothing but the number. */
    private static Rules numberedRules(int number) {
        return Rules.of(
                rule(
                        "a",
                        "infer( $g, \"选中\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"得分\", back == 0, value == " + number + " )"),
                rule("b", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"选中\" )"));
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void rules_compiled_at_the_same_time_never_mix() throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = i;
            tasks.add(() -> numberedRules(number).find(numbered(41, number % 2 == 0 ? "40" : "")));
        }

        List<List<String>> found = inParallel(tasks);

        for (int i = 0; i < 40; i++) {
            String certain = "b: Z" + (100 + i) + "/D TRUE";
            assertThat(found.get(i)).isEqualTo(i % 2 == 0 ? List.of(certain) : List.of(certain, "b: Z140/D UNKNOWN"));
        }
    }

    @Test
    void many_threads_may_use_one_engine() throws Exception {
        Rules rules = numberedRules(3);
        World complete = rules.world(numbered(20, "3"));
        World incomplete = rules.world(numbered(20, ""));
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            World world = i % 2 == 0 ? complete : incomplete;
            tasks.add(() -> Rules.words(rules.engine().evaluate(world)));
        }

        List<List<String>> found = inParallel(tasks);

        assertThat(Set.copyOf(found))
                .containsExactlyInAnyOrder(
                        List.of("b: Z103/D TRUE", "b: Z119/D TRUE"), List.of("b: Z103/D TRUE", "b: Z119/D UNKNOWN"));
    }

    @Test
    void neither_the_order_of_rules_nor_that_of_facts_matters() {
        List<String> texts = new ArrayList<>(List.of(
                rule("a", "infer( $g, \"低\" )", "$g : Grant()", "Measure( of == $g, name == \"得分\", value < 2 )"),
                rule("b", "infer( $g, \"零\" )", "$g : Grant()", "Measure( of == $g, name == \"得分\", value == 0 )"),
                rule(
                        "c",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Term( of == $g, name == \"低\" )",
                        "not Term( of == $g, name == \"零\" )"),
                rule("d", "conclude( $g, \"IN\" )", "$g : Grant()", "not Term( of == $g, name == \"低\" )")));
        List<String> expected = Rules.of(texts.toArray(String[]::new)).find(shuffled(new Random(0)));

        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(texts, random);
            assertThat(Rules.of(texts.toArray(String[]::new)).find(shuffled(random)))
                    .isEqualTo(expected);
        }
    }

    private static Dossier shuffled(Random random) {
        List<Integer> zones = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(zones, random);
        Places places = Places.with().designation("D");
        for (int i : zones) {
            places.grant("Z" + i, "D");
        }
        Collections.shuffle(zones, random);
        for (int i : zones) {
            places.scores("Z" + i, "D", i == 3 ? "" : Integer.toString(i)).zone("Z" + i);
        }
        return places.dossier();
    }

    @Test
    void each_rule_finds_a_subject_once_in_the_order_of_subjects() {
        Rules rules = Rules.of(
                rule("b", "conclude( $d, \"OUT\" )", "$d : Designation()", "Grant( designation == $d )"),
                rule("a", "conclude( $g, \"OUT\" )", "$g : Grant()", "Zone()"));

        assertThat(rules.find(numbered(3, "2")))
                .containsExactly("b: D TRUE", "a: Z100/D TRUE", "a: Z101/D TRUE", "a: Z102/D TRUE");
    }

    @Test
    void no_rules_find_nothing() {
        Rules rules = numberedRules(1);

        assertThat(Engine.compile(List.of()).evaluate(rules.world(numbered(2, "1"))))
                .isEmpty();
    }

    @Test
    void a_rule_finds_nothing_before_it_takes_effect() {
        String late = rule("r", "conclude( $z, \"OUT\" )", "$z : Zone()")
                .replace("@clause", "@effective(\"2020Q3\") @clause");
        String due = late.replace("2020Q3", "2020Q2");

        assertThat(Rules.of(late).find(numbered(1, "0"))).isEmpty();
        assertThat(Rules.of(due).find(numbered(1, "0"))).containsExactly("r: Z100 TRUE");
    }

    @Test
    void an_engine_no_longer_used_leaves_nothing_behind() throws Exception {
        Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());
        WeakReference<Rule> rule = used();

        for (int i = 0; i < 100 && rule.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(rule.get()).isNull();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !thread.isDaemon())
                .isSubsetOf(before);
    }

    private static WeakReference<Rule> used() {
        Rules rules = numberedRules(1);
        assertThat(rules.find(numbered(3, "1"))).isNotEmpty();
        assertThat(rules.find(numbered(3, ""))).isNotEmpty();
        return new WeakReference<>(rules.checked().rules().get(0));
    }
}
