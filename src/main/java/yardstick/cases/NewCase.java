package yardstick.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.decision.Applicability;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** Writes a case for one subject of a dossier: the fewest facts that keep its outcome, grounds and open rules. */
public final class NewCase {

    private NewCase() {}

    /** The subject of a zone or party, a designation or one of each, if the policy decides about it. */
    public static Optional<Subject> subject(
            Policy policy, Dossier dossier, String zone, String party, String designation) {
        return dossier.subject(zone, party, designation)
                .filter(subject -> !concerning(policy, dossier, subject).isEmpty());
    }

    /** The matters that concern a subject, or may. */
    public static List<Matter> concerning(Policy policy, Dossier dossier, Subject subject) {
        PolicyFolder folder = policy.folder();
        return folder.matters(subject.subjectKind()).stream()
                .filter(matter ->
                        Applicability.of(matter, dossier, folder.indicators()).truth(subject) != Truth.FALSE)
                .toList();
    }

    /** A case file for a subject and those of the matters that concern it, one at least; each matter is of the subject's kind. */
    public static String of(Policy policy, Dossier dossier, Subject subject, List<Matter> matters, Language language) {
        Judge judge = new Judge(policy.folder(), policy.rules());
        List<Decision> decisions = judge.byDefinition(dossier, Map.of()).stream()
                .filter(decision ->
                        decision.subject().ordinal() == subject.ordinal() && matters.contains(decision.matter()))
                .toList();
        List<Expectation> expect = decisions.stream().map(Expectation::of).toList();
        ObjectNode facts = Reduction.of(dossier, fewer -> {
            List<Decision> found = judge.byDefinition(fewer, Map.of());
            return expect.stream()
                    .allMatch(expectation ->
                            found.stream().anyMatch(each -> expectation.isAbout(each) && expectation.isMetBy(each)));
        });
        String outcome = decisions.stream()
                .map(decision -> decision.outcome().title().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        String title = name(subject) + (language == Language.ZH ? "：" : ": ") + outcome;
        String note = dossier.note();
        return JsonLayout.file(tree(new Head(title, clause(policy.folder(), decisions), note), facts, expect));
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

    /** The clause of the first rule that the decisions rest on; the policy's first where none does. */
    private static String clause(PolicyFolder policy, List<Decision> decisions) {
        Stream<Rule> grounds = decisions.stream()
                .flatMap(decision -> decision.grounds().stream())
                .map(ground -> ground.rule());
        Stream<Rule> open = decisions.stream()
                .flatMap(decision -> decision.open().stream())
                .flatMap(each -> each instanceof Open.OfRule rule ? Stream.of(rule.rule()) : Stream.empty());
        return Stream.concat(grounds, open)
                .map(Rule::clause)
                .findFirst()
                .or(() -> policy.clauses().stream().map(Clause::id).findFirst())
                .orElse("");
    }

    private static String name(Subject subject) {
        var holder = subject.holder();
        var designation = subject.ofDesignation();
        String of = holder == null ? "" : holder.name();
        return designation == null ? of : (of + " " + designation.name()).strip();
    }
}
