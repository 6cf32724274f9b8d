package yardstick.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.policy.Clause;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.rule.Rule;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** Writes a case for one subject of a dossier: the fewest facts that keep its outcome, grounds and open rules. */
public final class NewCase {

    private NewCase() {}

    /** The subject of a zone, a designation or the two, if the policy decides about it. */
    public static Optional<Subject> subject(Policy policy, Dossier dossier, String zone, String designation) {
        return CaseReader.subject(dossier, zone, designation)
                .filter(subject -> policy.folder().ladder(subject.subjectKind()).isPresent());
    }

    /** A case file for a subject that the policy decides about. */
    public static String of(Policy policy, Dossier dossier, Subject subject, Language language) {
        Judge judge = new Judge(policy.folder(), policy.rules());
        Decision decision = decision(judge, dossier, subject.zoneId(), subject.designationId());
        Expectation expectation = Expectation.of(decision);
        ObjectNode facts = Reduction.of(
                dossier,
                fewer -> judge.byDefinition(fewer, Map.of()).stream()
                        .anyMatch(found -> expectation.isAbout(found) && expectation.isMetBy(found)));
        String outcome = decision.outcome().title().in(language);
        String title = name(subject) + (language == Language.ZH ? "：" : ": ") + outcome;
        String note = dossier.note();
        return JsonLayout.file(
                tree(new Head(title, clause(policy.folder(), decision), note), facts, List.of(expectation)));
    }

    /**
     * What a case says of itself.
     *
     * @param note null where there is none
     */
    public record Head(
            String title, String clause, @Nullable String note) {}

    /** A case as a tree of JSON. */
    public static ObjectNode tree(Head head, ObjectNode facts, List<Expectation> expect) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("title", head.title);
        root.put("clause", head.clause);
        if (head.note != null) {
            root.put("note", head.note);
        }
        root.set("facts", facts);
        expect.forEach(expectation -> root.withArray("/expect").add(expectation.tree()));
        return root;
    }

    static Decision decision(Judge judge, Dossier dossier, String zone, String designation) {
        Expectation about = new Expectation(zone, designation, "", null, null);
        return judge.byDefinition(dossier, Map.of()).stream()
                .filter(about::isAbout)
                .findFirst()
                .orElseThrow();
    }

    /** The clause of the first rule that the decision rests on; the policy's first where none does. */
    static String clause(PolicyFolder policy, Decision decision) {
        Stream<Rule> grounds = decision.grounds().stream().map(ground -> ground.rule());
        Stream<Rule> open = decision.open().stream().map(rule -> rule.rule());
        return Stream.concat(grounds, open)
                .map(Rule::clause)
                .findFirst()
                .or(() -> policy.clauses().stream().map(Clause::id).findFirst())
                .orElse("");
    }

    private static String name(Subject subject) {
        var zone = subject.inZone();
        var designation = subject.ofDesignation();
        String of = zone == null ? "" : zone.name();
        return designation == null ? of : (of + " " + designation.name()).strip();
    }
}
