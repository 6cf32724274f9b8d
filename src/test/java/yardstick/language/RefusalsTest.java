package yardstick.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.Golden;
import yardstick.Policy;
import yardstick.evaluate.Budget;
import yardstick.evaluate.EvaluationMistake;
import yardstick.evaluate.Limits;
import yardstick.facts.DossierBuilder;
import yardstick.facts.DossierReader;
import yardstick.problem.Explained;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;

/**
 * What the checker says about mistakes that people make. Each {@code golden/language/x.drl} is one more rule file of Chengdu's policy
 * and has one mistake; {@code x.txt} beside it is what is said about it.
 */
class RefusalsTest {

    private static final Golden GOLDEN = Golden.of("language");
    private static final String MORE = "draft.drl";

    @TempDir
    private Path folder;

    static List<String> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl"))
                    .map(name -> name.substring(0, name.length() - ".drl".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_once_where_it_is(String name) throws IOException {
        Draft draft = chengdu().with(MORE, Files.readString(GOLDEN.folder().resolve(name + ".drl")));

        List<Problem> problems = draft.problems();

        assertThat(problems).hasSize(1).allMatch(Problem::isError);
        assertThat(problems.get(0).location().line()).isPositive();
        assertThat(problems.get(0).location().column()).isPositive();
        assertPlain(problems.get(0));
        GOLDEN.assertProblems(problems, folder, name);
    }

    private static void assertPlain(Problem problem) {
        assertThat(problem.message().en()).matches("[^A-Z].*").doesNotEndWith(".");
        assertThat(problem.hint().en()).matches("[^A-Z].*").doesNotEndWith(".");
        assertThat(problem.message().zh()).doesNotEndWith("。");
        assertThat(problem.hint().zh()).doesNotEndWith("。");
        assertThat(problem.message().en() + problem.hint().en())
                .doesNotContainIgnoringCase("drools")
                .doesNotContainIgnoringCase("exception")
                .doesNotContainIgnoringCase("token");
    }

    @Test
    void ten_mistakes_in_several_files_are_told_in_one_go() {
        Draft draft = chengdu();
        TEN.forEach((file, changes) -> {
            for (int i = 0; i < changes.size(); i += 2) {
                draft.changing(file, changes.get(i), changes.get(i + 1));
            }
        });

        List<Problem> problems = draft.problems();

        assertThat(problems).hasSize(10);
        GOLDEN.assertProblems(problems, folder, "ten-mistakes");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> Policy.load(draft.folder()))
                        .problems())
                .as("all that check tells, its warnings too")
                .hasSize(10);
    }

    /** What is changed, and into what, in turn. */
    private static final Map<String, List<String>> TEN = Map.of(
            "exit.drl",
            List.of(
                    "name == \"成效得分\", back < $periods, value < $floor",
                            "name == \"成效得分\" back < $periods, value < $floor",
                    "withdrawn == true", "withdrawn = true",
                    "Milestone( of == $g, progress < 100 )", "Milestone( of == $g, progres < 100 )",
                    "name == \"缺报观察期数\"", "name == \"缺报观察期限\""),
            "warning.drl",
            List.of(
                    "@clause(\"跟踪评估\")", "@clause(\"跟踪评价\")",
                    "not Term( of == $g, name == \"主导产业匹配\" )", "not Term( of == $g, name == \"主导产业相配\" )",
                    "name == \"成效得分\", back == 0, value < $floor", "name == \"成效得分\", back == 0, value ＜ $floor"),
            "admission.drl",
            List.of(
                    "conclude( $a, \"ADMIT\" )", "conclude( $a, \"ADMITTED\" )",
                    "    infer( $a, \"匹配\" );\nend", "    infer( $a, \"匹配\" );\n",
                    "value >= $results )", "value >= \"85\" )"));

    @Test
    void a_parameter_that_nothing_reads_is_worth_a_warning() {
        Draft draft = chengdu();
        draft.with("parameters.csv", draft.text("parameters.csv") + "上限,3,个,跟踪评估,assumed,\n");

        GOLDEN.assertProblems(draft.problems(), folder, "unused-parameter");
    }

    @Test
    void a_clause_that_nothing_cites_is_worth_a_warning() {
        Draft draft = chengdu();
        String more = "[{\"id\": \"附则\", \"text\": \"自印发之日起施行\", \"source\": \"赋能方案报道\"},";
        draft.with("clauses.json", draft.text("clauses.json").replaceFirst("\\[", more));

        GOLDEN.assertProblems(draft.problems(), folder, "unused-clause");
    }

    @Test
    void a_file_with_very_many_mistakes_tells_the_first_of_them() {
        StringBuilder rules = new StringBuilder();
        IntStream.range(0, 150).forEach(i -> rules.append("rule \"r" + i + "\" when then end\n"));

        List<Problem> problems = chengdu().with(MORE, rules.toString()).problems();

        assertThat(problems).hasSize(100);
        assertThat(problems.get(99).message().en()).isEqualTo("too many mistakes; 99 of them are told");
    }

    @Test
    void more_rules_than_a_policy_may_have_are_told_once() {
        StringBuilder rules = new StringBuilder();
        IntStream.range(0, RuleChecker.MOST_RULES)
                .forEach(i -> rules.append("rule \"r" + i
                        + "\" @clause(\"跟踪评估\") when $g : Grant() then conclude( $g, \"WARN\" ); end\n"));

        GOLDEN.assertProblems(chengdu().with("zz.drl", rules.toString()).problems(), folder, "too-many-rules");
    }

    @Test
    void an_evaluation_that_passes_a_limit_is_told() {
        Limits limits = new Limits(1, 1, 1, 1);

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> new Budget(limits, 2, () -> 0L));

        GOLDEN.assertProblems(refusal.problems(), folder, "limit");
    }

    @Test
    void a_derived_measure_that_the_facts_list_or_that_has_two_values_is_told() {
        Draft draft = chengdu().with(MORE, """
                rule "推导能力" @clause("跟踪评估") when $g : Grant() then derive( $g, "能力得分", 1 ); end
                rule "推导综合" @clause("跟踪评估") when $g : Grant() then derive( $g, "综合得分", 1.50 ); end
                rule "再推导综合" @clause("跟踪评估")
                when $g : Grant() Difficulty( of == $g ) then derive( $g, "综合得分", 2 ); end
                """);
        GOLDEN.assertProblems(refusal(draft), folder, "derived-and-listed");

        draft.changing(MORE, "\"能力得分\", 1", "\"另外得分\", 1");
        GOLDEN.assertProblems(refusal(draft), folder, "derived-twice");
    }

    @Test
    void a_name_that_the_catalogue_lacks_or_has_of_others_is_told_in_rules_and_in_facts() {
        Draft draft = chengdu().with("indicators.csv", """
                        name,of,unit,type,min,max,values,note
                        成效得分,grant,分,number,0,90,,
                        成效得分,application,分,,0,100,,
                        能力得分,grant,分,,0,100,,
                        争取得分,application,分,,0,100,,
                        按时报送,grant,,yes-no,,,,
                        例会出勤率,grant,%,number,0,100,,
                        等次,zone,,text,,,合格、不合格,
                        """).with(MORE, """
                        rule "名称" @clause("跟踪评估")
                        when $g : Grant() Measure( of == $g, name == "成校得分", back == 0, value < 60 )
                        then conclude( $g, "WARN" ); end
                        rule "对象" @clause("跟踪评估")
                        when $g : Grant() Measure( of == $g.zone, name == "能力得分", back == 0, value < 60 )
                        then conclude( $g, "WARN" ); end
                        rule "文字" @clause("跟踪评估")
                        when $g : Grant() Measure( of == $g.zone, name == "等次", back == 0, value < 60 )
                        then conclude( $g, "WARN" ); end
                        rule "值" @clause("跟踪评估")
                        when $g : Grant() Attribute( of == $g.zone, name == "等次", value in ( "合格", "不台格" ) )
                        then conclude( $g, "WARN" ); end
                        rule "数" @clause("跟踪评估")
                        when $g : Grant() Attribute( of == $g, name == "能力得分", value == "高" )
                        then conclude( $g, "WARN" ); end
                        """);
        GOLDEN.assertProblems(draft.problems(), folder, "not-in-the-catalogue");

        Policy policy = Policy.load(draft.with(MORE, "").without(MORE).folder());
        Dossier fixture = DossierReader.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json"), policy.unit());
        GOLDEN.assertProblems(
                catchThrowableOfType(InvalidInput.class, () -> policy.evaluate(fixture))
                        .problems(),
                folder,
                "outside-the-catalogue");
    }

    @Test
    void a_parameter_of_scopes_is_asked_for_by_scope_and_has_a_row_for_each() {
        Draft draft = chengdu();
        draft.with(
                "parameters.csv",
                draft.text("parameters.csv")
                        .replaceFirst("note", "note,scope")
                        .replaceFirst("成效底线,60,分,动态调整-退出-1,assumed,[^\n]*", "成效底线,60,分,动态调整-退出-1,assumed,,PARK"));
        GOLDEN.assertProblems(draft.problems(), folder, "parameter-without-scope");

        draft.changing("exit.drl", "name == \"成效底线\"", "name == \"成效底线\", scope == $g.designation.kind")
                .changing("warning.drl", "name == \"成效底线\"", "name == \"成效底线\", scope == $g.designation.kind");
        GOLDEN.assertProblems(refusal(draft), folder, "scope-without-a-row");
    }

    @Test
    void an_earlier_decision_that_the_policy_could_not_have_made_is_told() {
        Policy policy = Policy.load(chengdu().folder());
        DossierBuilder builder = new DossierBuilder(policy.unit(), policy.unit().parse("2020Q2"));
        builder.zone("Z1", "示例区").designation("D1", "示例试点", "PILOT").designation("D2", "示例试点", "PILOT");
        builder.grant("Z1", "D1", policy.unit().parse("2019Q1"), null);
        builder.grant("Z1", "D2", policy.unit().parse("2019Q1"), null);
        builder.decision("Z1", "D1", null, policy.unit().parse("2020Q1"), "预警整改");
        builder.decision("Z1", "D2", "grants", policy.unit().parse("2020Q1"), "WARN");
        Dossier dossier = builder.build();
        GOLDEN.assertProblems(
                catchThrowableOfType(InvalidInput.class, () -> policy.evaluate(dossier))
                        .problems(),
                folder,
                "earlier-decisions");
    }

    private static List<Problem> refusal(Draft draft) {
        Policy policy = Policy.load(draft.folder());
        Dossier fixture = policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
        return catchThrowableOfType(InvalidInput.class, () -> policy.evaluate(fixture))
                .problems();
    }

    @Test
    void every_kind_of_mistake_is_shown_by_a_golden_text() throws IOException {
        StringBuilder golden = new StringBuilder();
        try (Stream<Path> texts = Files.list(GOLDEN.folder())) {
            for (Path text :
                    texts.filter(file -> file.toString().endsWith(".txt")).toList()) {
                golden.append(Files.readString(text));
            }
        }

        assertThat(kinds()).allMatch(mistake -> golden.toString().contains(" " + mistake.code() + " "));
    }

    @Test
    void every_kind_of_mistake_has_a_code_of_its_own_and_an_explanation() {
        assertThat(kinds()).extracting(Explained::code).doesNotHaveDuplicates().allMatch(c -> c.matches("YS-R\\d\\d"));
        assertThat(kinds())
                .noneMatch(mistake -> mistake.explanation().zh().isBlank()
                        || mistake.explanation().en().isBlank());
    }

    private static List<Explained> kinds() {
        return Stream.<Explained[]>of(Mistake.values(), EvaluationMistake.values())
                .flatMap(Stream::of)
                .toList();
    }

    private Draft chengdu() {
        return Draft.of("chengdu-empowerment", folder);
    }
}
