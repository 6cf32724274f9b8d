package yardstick.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.decision.Applicability;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** Reads one case file strictly and checks it against its policy; every problem of the file is found in one go. */
final class CaseReader {

    private static final List<String> FIELDS =
            List.of("title", "clause", "note", "facts", "factsFile", "patch", "parameters", "expect", "complete");
    private static final List<String> EXPECTATION =
            List.of("zone", "party", "designation", "matter", "outcome", "grounds", "open", "values");

    private final Policy rules;
    private final PolicyFolder policy;
    private final Path file;
    private final JsonText json;
    private final List<Problem> problems = new ArrayList<>();
    private final Strict strict;

    private CaseReader(Policy rules, Path file, JsonText json) {
        this.rules = rules;
        this.policy = rules.folder();
        this.file = file;
        this.json = json;
        this.strict = new Strict(json, problems);
    }

    /**
     * Reads a case.
     *
     * @param warnings takes what is odd about it
     * @throws InvalidInput with all problems of the file
     */
    static PolicyCase read(Policy policy, Path file, String text, List<Problem> warnings) {
        try {
            CaseReader reader = new CaseReader(policy, file, JsonText.read(file.toString(), text));
            PolicyCase read = reader.read();
            warnings.addAll(reader.problems);
            return read;
        } catch (JsonText.Malformed e) {
            throw new InvalidInput(e.problem());
        }
    }

    private PolicyCase read() {
        if (!strict.object("", FIELDS)) {
            throw new InvalidInput(problems);
        }
        String title = strict.text("/title");
        String clause = strict.text("/clause");
        strict.optionalText("/note");
        Set<String> clauses =
                new LinkedHashSet<>(policy.clauses().stream().map(Clause::id).toList());
        if (!clause.isEmpty() && !clauses.contains(clause)) {
            strict.noSuch("/clause", new Words("条款", "clause"), clause, clauses);
        }
        Map<String, BigDecimal> parameters = parameters();
        Dossier dossier = new CaseFacts(strict, json, file, policy, problems).dossier();
        List<Expectation> expect = expect(dossier);
        boolean complete = strict.truth("/complete");
        if (dossier == null || problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidInput(problems);
        }
        return new PolicyCase(file, title, clause, dossier, parameters, expect, complete, json);
    }

    private Map<String, BigDecimal> parameters() {
        Map<String, BigDecimal> parameters = strict.numbers("/parameters");
        try {
            rules.withParameters(parameters, json.location("/parameters"));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
        return Map.copyOf(parameters);
    }

    private List<Expectation> expect(@Nullable Dossier dossier) {
        if (!strict.has("/expect")) {
            strict.missing("/expect");
        } else if (!strict.at("/expect").isArray()) {
            strict.wrongType("/expect", new Words("列表 […]", "a list […]"));
        } else if (strict.at("/expect").isEmpty()) {
            strict.add(
                    CaseMistake.MISSING,
                    "/expect",
                    new Words("没有任何预期", "nothing is expected"),
                    new Words("至少写一个对象的预期结论", "write the outcome expected of one subject at least"));
        }
        List<Expectation> expect = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        int index = 0;
        for (JsonNode ignored : strict.at("/expect")) {
            String pointer = "/expect/" + index++;
            if (strict.object(pointer, EXPECTATION)) {
                Expectation expectation = expectation(pointer);
                expect.add(expectation);
                if (!subjects.add(expectation.about())) {
                    strict.add(
                            CaseMistake.TWICE,
                            pointer,
                            new Words(
                                    "`" + expectation.about() + "` 的预期写了两次",
                                    "`" + expectation.about() + "` is expected something twice"),
                            new Words("只保留一条", "keep one of the two"));
                }
                check(expectation, dossier, pointer);
            }
        }
        return List.copyOf(expect);
    }

    private Expectation expectation(String pointer) {
        String zone = strict.optionalText(pointer + "/zone").orElse("");
        String party = strict.optionalText(pointer + "/party").orElse("");
        String designation = strict.optionalText(pointer + "/designation").orElse("");
        String matter = strict.optionalText(pointer + "/matter").orElse("");
        String outcome = strict.text(pointer + "/outcome");
        if (zone.isEmpty() && party.isEmpty() && designation.isEmpty()) {
            strict.missing(pointer + "/zone");
        }
        if (!zone.isEmpty() && !party.isEmpty()) {
            strict.add(
                    CaseMistake.NO_SUCH,
                    pointer + "/party",
                    new Words("同时写了 `zone` 和 `party`", "there are both `zone` and `party`"),
                    new Words("只保留一个", "keep one of the two"));
        }
        return new Expectation(
                zone,
                party,
                designation,
                matter,
                outcome,
                strict.texts(pointer + "/grounds").orElse(null),
                strict.texts(pointer + "/open").orElse(null),
                values(pointer + "/values"));
    }

    private @Nullable Map<String, String> values(String pointer) {
        if (!strict.has(pointer)) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (!strict.at(pointer).isObject()) {
            strict.wrongType(pointer, new Words("对象 {…}", "an object {…}"));
        }
        strict.at(pointer).properties().forEach(field -> {
            if (field.getValue().isContainerNode() || field.getValue().isBoolean()) {
                strict.wrongType(
                        pointer + "/" + Strict.escaped(field.getKey()),
                        new Words(
                                "数、null（未知）或区间如 \"[84, 94]\"",
                                "a number, null (not known) or bounds such as \"[84, 94]\""));
            }
            values.put(field.getKey(), Expectation.value(field.getValue()));
        });
        return values;
    }

    private void check(Expectation expectation, @Nullable Dossier dossier, String pointer) {
        if (dossier == null || expectation.subject().isEmpty()) {
            return;
        }
        Optional<Subject> subject = dossier.subject(expectation.zone(), expectation.party(), expectation.designation());
        List<Matter> matters =
                subject.map(found -> policy.matters(found.subjectKind())).orElse(List.of());
        if (subject.isEmpty()) {
            List<String> known = policy.matters().stream()
                    .flatMap(any -> dossier.subjects(any.kind()).stream())
                    .map(any -> any.zoneId() + any.partyId() + " " + any.designationId())
                    .map(String::strip)
                    .limit(12)
                    .toList();
            strict.noSuch(
                    pointer,
                    new Words("（截至 " + dossier.asOf() + "）对象", "subject (by " + dossier.asOf() + ")"),
                    expectation.subject(),
                    known);
        } else if (matters.isEmpty()) {
            strict.add(
                    CaseMistake.NO_SUCH,
                    pointer,
                    new Words("本政策不对这类对象下结论", "the policy decides nothing about this kind of subject"),
                    new Words("写它所决定的对象", "name a subject that it decides about"));
        } else {
            matter(expectation, matters, pointer).ifPresent(matter -> {
                checkOutcome(expectation, matter, pointer);
                checkValues(expectation, matter, pointer);
                checkConcerned(matter, subject.get(), dossier, pointer);
            });
        }
    }

    /** The matter that is meant; none where that cannot be told, which is a problem. */
    private Optional<Matter> matter(Expectation expectation, List<Matter> matters, String pointer) {
        List<String> ids = matters.stream().map(Matter::id).toList();
        if (!expectation.matter().isEmpty() && !ids.contains(expectation.matter())) {
            strict.noSuch(pointer + "/matter", new Words("事项", "matter"), expectation.matter(), ids);
        } else if (expectation.matter().isEmpty() && ids.size() > 1) {
            strict.add(
                    CaseMistake.MISSING,
                    pointer,
                    new Words("没有写明是哪个事项", "does not say which matter is meant"),
                    new Words("加上 `matter`，可选：" + Quote.all(ids, "、"), "add `matter`, one of " + Quote.all(ids, ", ")));
        } else {
            return matters.stream()
                    .filter(each -> expectation.matter().isEmpty() || each.id().equals(expectation.matter()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private void checkOutcome(Expectation expectation, Matter matter, String pointer) {
        String outcome = expectation.outcome();
        List<String> codes =
                new ArrayList<>(matter.outcomes().stream().map(Outcome::code).toList());
        codes.add(Outcome.UNDETERMINED.code());
        if (!outcome.isEmpty() && !codes.contains(outcome)) {
            strict.noSuch(pointer + "/outcome", new Words("结论", "outcome"), outcome, codes);
        }
    }

    private void checkValues(Expectation expectation, Matter matter, String pointer) {
        if (expectation.values() != null) {
            expectation.values().keySet().stream()
                    .filter(name -> !matter.reports().contains(name))
                    .forEach(name -> strict.noSuch(
                            pointer + "/values/" + Strict.escaped(name),
                            new Words("该事项报告的指标", "figure that the matter reports"),
                            name,
                            matter.reports()));
        }
    }

    private void checkConcerned(Matter matter, Subject subject, Dossier dossier, String pointer) {
        if (Applicability.of(matter, dossier, policy.indicators()).truth(subject) == Truth.FALSE) {
            strict.add(
                    CaseMistake.NO_SUCH,
                    pointer,
                    new Words(
                            "事项 " + Quote.of(matter.id()) + " 不涉及这个对象",
                            "the matter " + Quote.of(matter.id()) + " does not concern this subject"),
                    new Words(
                            "看 policy.json 里该事项的 where，写它涉及的对象",
                            "name a subject that its `where` in policy.json accepts"));
        }
    }
}
