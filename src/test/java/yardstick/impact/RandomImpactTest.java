package yardstick.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.impact.Model.figure;
import static yardstick.impact.Model.parameter;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.evaluate.Limits;
import yardstick.facts.DossierReader;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** On random policies, edits and dossiers: each cause written into the old folder gives the new outcome, and no part of it does. */
class RandomImpactTest {

    private static final int SEEDS = Integer.getInteger("seeds.impact", 6);
    private static final List<String> FIGURES = List.of("甲", "乙", "丙");
    private static final List<String> RELATIONS = List.of("<", "<=", ">", ">=", "==", "!=");
    private static final List<String> LADDERS = List.of("HIGH MIDDLE LOW", "MIDDLE HIGH LOW", "HIGH MIDDLE EXTRA LOW");

    @TempDir
    private Path folder;

    private int written;

    @Test
    void each_cause_gives_the_new_outcome_and_no_part_of_it_does() {
        Set<Integer> sizes = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random dice = new Random(seed);
            Model before = policy(dice);
            Model after = edited(before, dice);
            Dossier dossier = dossier(dice);
            check(before, after, dossier, sizes, "seed " + seed);
        }
        assertThat(sizes).as("sizes of causes").contains(1, 2);
    }

    private void check(Model before, Model after, Dossier dossier, Set<Integer> sizes, String seed) {
        Policy old = load(before).orElseThrow();
        Policy now = load(after).orElseThrow();
        Impact impact = Impact.of(old, now, List.of(new NamedDossier(seed, dossier)), Limits.DEFAULT);
        assertThat(impact.exhaustive()).isTrue();
        Map<Set<Edit>, Optional<Map<String, String>>> said = new HashMap<>();
        for (Change change : impact.changed()) {
            String zone = change.subject().inZone().id();
            String wanted = change.after().outcome().code();
            assertThat(outcomes(now, dossier)).as(seed).containsEntry(zone, wanted);
            assertThat(change.causes()).as(seed).isNotEmpty();
            for (List<Edit> cause : change.causes()) {
                sizes.add(cause.size());
                for (Set<Edit> part : subsets(cause)) {
                    Optional<Map<String, String>> outcomes = said.computeIfAbsent(
                            part, edits -> load(with(before, after, edits)).map(policy -> outcomes(policy, dossier)));
                    boolean whole = part.size() == cause.size();
                    assertThat(outcomes.map(all -> wanted.equals(all.get(zone))).orElse(false))
                            .as("%s: %s of %s", seed, part, zone)
                            .isEqualTo(whole);
                }
            }
        }
    }

    private static List<Set<Edit>> subsets(List<Edit> edits) {
        List<Set<Edit>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << edits.size(); mask++) {
            Set<Edit> subset = new HashSet<>();
            for (int i = 0; i < edits.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    subset.add(edits.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** The old policy with some edits made by hand; parameters that are new are there from the start. */
    private static Model with(Model before, Model after, Set<Edit> edits) {
        Map<String, String> parameters = new TreeMap<>(after.parameters());
        parameters.putAll(before.parameters());
        Model model = new Model(parameters, before.rules(), before.ladder());
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfParameter parameter) {
                String name = parameter.after().name();
                model = model.with(name, after.parameters().get(name));
            } else if (edit instanceof Edit.OfRule rule) {
                String text = after.rules().get(rule.name());
                model = text == null ? model.without(rule.name()) : model.ruleText(rule.name(), text);
            } else {
                model = model.on(after.ladder());
            }
        }
        return model;
    }

    private Optional<Policy> load(Model model) {
        try {
            return Optional.of(model.load(folder.resolve("policy" + written++)));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> outcomes(Policy policy, Dossier dossier) {
        return policy.evaluate(dossier).decisions().stream()
                .collect(Collectors.toMap(
                        decision -> decision.subject().inZone().id(),
                        decision -> decision.outcome().code()));
    }

    private static Model policy(Random dice) {
        Model model = new Model().on(LADDERS.get(0));
        for (int i = 0; i < 3; i++) {
            model = model.with("参数" + i, Integer.toString(dice.nextInt(5)));
        }
        for (int i = 0; i < 3; i++) {
            model = model.rule("规则" + i, conditions(dice, 3), outcome(dice));
        }
        return model;
    }

    private static Model edited(Model before, Random dice) {
        Model after = before.with("参数3", "2");
        for (int edits = 3 + dice.nextInt(2); edits > 0; edits--) {
            String rule = "规则" + dice.nextInt(4);
            after = switch (dice.nextInt(8)) {
                case 0, 1, 2 -> after.with("参数" + dice.nextInt(3), Integer.toString(dice.nextInt(5)));
                case 3 -> after.without(rule);
                case 4 -> after.on(LADDERS.get(dice.nextInt(3)));
                default -> after.rule(rule, conditions(dice, 4), outcome(dice));
            };
        }
        return after;
    }

    private static String outcome(Random dice) {
        return dice.nextBoolean() ? "HIGH" : "MIDDLE";
    }

    private static String conditions(Random dice, int parameters) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + dice.nextInt(2); i > 0; i--) {
            String relation = RELATIONS.get(dice.nextInt(RELATIONS.size()));
            text.append(parameter("参数" + dice.nextInt(parameters), "$p" + i))
                    .append(figure(FIGURES.get(dice.nextInt(FIGURES.size())), "value " + relation + " $p" + i));
        }
        return text.toString();
    }

    private static Dossier dossier(Random dice) {
        List<String> zones = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (int zone = 10; zone < 30; zone++) {
            zones.add("{\"id\": \"Z%d\", \"name\": \"区\"}".formatted(zone));
            for (String figure : FIGURES) {
                if (dice.nextInt(10) > 0) {
                    measures.add("{\"zone\": \"Z%d\", \"name\": \"%s\", \"period\": \"2020\", \"value\": %d}"
                            .formatted(zone, figure, dice.nextInt(5)));
                }
            }
        }
        String text = "{\"asOf\": \"2020\", \"zones\": " + zones + ", \"measures\": " + measures + "}";
        return DossierReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "random.json", PeriodUnit.YEAR);
    }
}
