package yardstick;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.coverage.Coverage;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.decision.Reported;
import yardstick.evaluate.Limits;
import yardstick.explain.Explain;
import yardstick.explain.Nearness;
import yardstick.explain.account.Explanation;
import yardstick.facts.FactText;
import yardstick.impact.Edit;
import yardstick.impact.Impact;
import yardstick.impact.NamedDossier;
import yardstick.impact.Revaluation;
import yardstick.impact.Rewording;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFigure;
import yardstick.impact.SweepRange;
import yardstick.impact.Versions;
import yardstick.number.Range;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Input;
import yardstick.rule.Place;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.shard.DecisionText;
import yardstick.shard.Division;
import yardstick.shard.PolicyText;
import yardstick.shard.Shard;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grouped;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Past;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Term;
import yardstick.vocabulary.Zone;

/** What an embedder sees who prints an object: one short line that tells it apart. */
class ShortTextsTest {

    private static final Path RULES = Path.of("rules/chengdu-empowerment");
    private static final Policy POLICY = Policy.load(RULES);
    private static final Dossier DOSSIER = POLICY.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
    private static final Evaluation EVALUATION = POLICY.evaluate(DOSSIER);

    @Test
    void a_text_tells_what_an_object_is_and_what_tells_it_apart() {
        Decision exit = EVALUATION.decision("Z28", "D05").orElseThrow();
        Pair grant = requireNonNull(DOSSIER.pair("Z28", "D05"));

        assertThat(POLICY).hasToString("Policy[chengdu-empowerment 2020.1]");
        assertThat(DOSSIER).hasToString("Dossier[2020Q2, 66 zones, 39 designations, 122 grants, 49 applications]");
        assertThat(EVALUATION).hasToString("Evaluation[chengdu-empowerment 2020.1 at 2020Q2, 171 decisions]");
        assertThat(exit).hasToString("Decision[Z28/D05 EXIT]");
        assertThat(exit.grounds()).hasToString("[Ground[确实无法胜任 exit.drl:57]]");
        assertThat(exit.grounds().get(0).evidence().get(0))
                .hasToString("Reading[Measure[Z28/D05 能力得分@2020Q2 = 39.9] value = 39.9]");
        assertThat(grant).hasToString("Grant[Z28/D05 since 2019Q1]");
        assertThat(grant.zone()).hasToString("Zone[Z28 示例功能区28]");
        assertThat(grant.designation()).hasToString("Designation[D05 示例试点05]");
        assertThat(DOSSIER.milestones(grant).get(0)).hasToString("Milestone[Z28/D05 M08 due 2019Q4, progress 100]");
        assertThat(POLICY.folder().matters().get(0)).hasToString("Matter[grant EXIT > WARN > RETAIN]");
        assertThat(POLICY.folder().parameters().get(0)).hasToString("Parameter[成效底线 = 60 分]");
    }

    @Test
    void a_long_name_is_cut() {
        Zone zone = new Zone(0, "Z1", "区".repeat(300), null, null, null, null, null, null, null, null);

        assertThat(zone.toString()).hasSize(200).startsWith("Zone[Z1 区区").endsWith("区…]");
    }

    @Test
    void every_public_object_of_a_dossier_of_66_zones_is_told_in_one_short_line() {
        Set<Object> all = everything();

        assertThat(all)
                .allSatisfy(each -> assertThat(each.toString())
                        .startsWith(name(each))
                        .hasSizeBetween(3, 200)
                        .doesNotContain("\n", "@Lyardstick", "Optional", "[["));
        Set<String> told = all.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());
        assertThat(told).containsAll(publicRecords());
    }

    private static String name(Object each) {
        return each instanceof Location || each instanceof Range
                ? ""
                : each.getClass().getSimpleName() + "[";
    }

    /** The records of the public face; the inside of rules is no part of it. */
    private static Set<String> publicRecords() {
        Set<String> names = PublicFaceTest.face().stream()
                .filter(each -> each.isRecord()
                        && each.getModifiers().contains(JavaModifier.PUBLIC)
                        && !each.getPackageName().equals("yardstick.rule"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        // Java or a text of its own tells these shortly.
        names.removeAll(Set.of("yardstick.vocabulary.Period", "yardstick.explain.Explain$Wish"));
        // A dossier is made of these and never hands them out.
        names.removeAll(Set.of(
                "yardstick.vocabulary.FactStore", "yardstick.vocabulary.Provenance", "yardstick.vocabulary.Subjects"));
        return names;
    }

    private static Set<Object> everything() {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Iterable<?> several && !(next instanceof Path)) {
                several.forEach(each -> add(open, each));
            } else if (next instanceof Map<?, ?> map) {
                map.values().forEach(each -> add(open, each));
            } else if (next instanceof Optional<?> perhaps) {
                perhaps.ifPresent(open::add);
            } else if (isPrinted(next) && found.add(next)) {
                parts(next).forEach(each -> add(open, each));
            }
        }
        return found;
    }

    private static void add(Deque<Object> open, Object perhaps) {
        if (perhaps != null) {
            open.add(perhaps);
        }
    }

    /** Public objects of ours, but not the inside of a rule, which is a tree. */
    private static boolean isPrinted(Object object) {
        Class<?> type = object.getClass();
        return type.getName().startsWith("yardstick.")
                && Modifier.isPublic(type.getModifiers())
                && !type.isEnum()
                && !(object instanceof Period)
                && (!type.getPackageName().equals("yardstick.rule")
                        || object instanceof Rule
                        || object instanceof Reading
                        || object instanceof Input
                        || object instanceof Place);
    }

    private static List<Object> parts(Object object) {
        RecordComponent[] components = object.getClass().getRecordComponents();
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            try {
                parts.add(component.getAccessor().invoke(object));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    private static List<Object> roots() {
        Decision exit = EVALUATION.decision("Z28", "D05").orElseThrow();
        Explanation why = explained("Z28", "D05");
        Policy stricter = Policy.load(Path.of("fixtures/chengdu-empowerment/floor-65"));
        List<NamedDossier> facts = List.of(new NamedDossier("2020Q2.json", DOSSIER));
        Rule rule = POLICY.rules().rules().get(0);
        Path cases = Path.of("fixtures/chengdu-empowerment/cases/unable.json");
        Problem problem =
                Problem.error("YS-X", Location.of("a", 1, 2), new Words("错", "wrong"), new Words("改", "mend"));
        PastDecision before =
                new PastDecision(DOSSIER.zones().get(0), "考核", PeriodUnit.QUARTER.parse("2020Q1"), 1, "RECTIFY");
        return List.of(
                POLICY,
                EVALUATION,
                POLICY.folder(),
                POLICY.rules().rules(),
                PolicyFolder.tryRead(RULES),
                DOSSIER.measures(),
                DOSSIER.milestones(),
                new Party(66, "P1", "示例企业", "ENTERPRISE", DOSSIER.zones().get(0)),
                new Attribute(DOSSIER.zones().get(0), "类别", null, 0, "先进制造", List.of()),
                before,
                Past.of(
                        Grouped.of(1, List.of(before), new int[1], Comparator.comparing(PastDecision::period)),
                        List.of()),
                DOSSIER.difficulties(),
                DOSSIER.applications(),
                EVALUATION.decisions().stream().map(Decision::grounds).toList(),
                exit.grounds().get(0).evidence(),
                EVALUATION.decisions().stream()
                        .flatMap(decision -> decision.open().stream())
                        .map(each -> each.missing())
                        .toList(),
                new Term(exit.subject(), "matched", DOSSIER.asOf(), 0),
                new Reported("综合得分", BigDecimal.TEN, "分", List.of()),
                new SweepFigure(
                        POLICY.folder().matters().get(0), 1, new Reported("综合得分", BigDecimal.TEN, "分", List.of())),
                new Revaluation(
                        new Reported("综合得分", BigDecimal.TEN, "分", List.of()),
                        new Reported("综合得分", BigDecimal.ONE, "分", List.of())),
                new Matter.Where("designation.kind", List.of("TASK")),
                new Open.OfMatter("zone.level", List.of()),
                new Indicator("成效得分", Kind.GRANT, "分", Indicator.Form.NUMBER, null, BigDecimal.TEN, List.of()),
                why,
                explained("Z29", "D05"),
                explained("Z39", "D28"),
                explained("rules/mianyang-siting", "fixtures/mianyang-siting/2023Q4.json", "Z01", "P01"),
                explained("rules/mianyang-recognition", "fixtures/mianyang-recognition/2023.json", "Z03", "S2"),
                new Nearness.Border(
                        BigDecimal.ONE,
                        List.of(new Nearness.BorderCase(exit, why.nearest().orElseThrow()))),
                Sweep.of(
                        POLICY,
                        facts,
                        List.of(SweepRange.between(
                                "成效底线", BigDecimal.valueOf(59), BigDecimal.valueOf(60), BigDecimal.ONE))),
                SweepRange.between("成效底线", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE),
                Impact.of(POLICY, stricter, facts, Limits.DEFAULT),
                POLICY.open(DOSSIER),
                POLICY.open(DOSSIER).parameter("成效底线", BigDecimal.valueOf(70)),
                Versions.read(RULES.toString(), "fixtures/chengdu-empowerment/floor-65"),
                new Edit.OfRule(rule, null, List.of()),
                new Edit.OfMatter(POLICY.folder().matters().get(0), null),
                new Rewording(new Words("改写", "reworded"), false),
                problem,
                Division.of(POLICY),
                PolicyText.read(RULES),
                DecisionText.of(exit),
                Shard.ofZones(List.of(new FactText("zone", "{}"))),
                Shard.ofDesignation("D05", List.of()),
                CaseResult.of(POLICY, Cases.read(POLICY, cases).all().get(0)),
                Cases.read(POLICY, cases),
                Limits.DEFAULT,
                Coverage.of(POLICY, Cases.read(POLICY, cases)));
    }

    private static Explanation explained(String rules, String facts, String zone, String designation) {
        Policy policy = Policy.load(Path.of(rules));
        Evaluation evaluation = policy.evaluate(policy.read(Path.of(facts)));
        Decision decision = evaluation.decision(zone, designation).orElseThrow();
        return Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
    }

    private static Explanation explained(String zone, String designation) {
        Decision decision = EVALUATION.decision(zone, designation).orElseThrow();
        return Explain.the(decision, EVALUATION, POLICY, Explain.Wish.NEXT_BETTER);
    }
}
