package yardstick.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;

/** Checks the names that rules use of what the rest of the policy folder defines: clauses, parameters and outcomes. */
final class FolderNames {

    private final PolicyFolder folder;
    private final Set<String> clauses;
    private final Set<String> parameters;
    private final Unknowns unknowns;

    FolderNames(PolicyFolder folder, Unknowns unknowns) {
        this.folder = folder;
        this.clauses = folder.clauses().stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
        this.parameters =
                folder.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        this.unknowns = unknowns;
    }

    void check(List<Sketch> sketches) {
        for (Sketch sketch : sketches) {
            clause(sketch);
            sketch.conclusion().ifPresent(conclusion -> outcome(sketch, conclusion));
            sketch.names(Type.PARAMETER).forEach(name -> parameter(sketch, name));
            Traversal.patterns(sketch.conditions(), pattern -> earlier(sketch, pattern));
            new ParameterReads(folder, sketch).check();
        }
    }

    private void clause(Sketch sketch) {
        Token clause = sketch.clause();
        if (clause != null && !clauses.contains(clause.content())) {
            String name = CheckedFile.quoted(clause.content());
            unknowns.add(
                    sketch.source(),
                    Mistake.UNKNOWN_CLAUSE,
                    sketch.source().place(clause),
                    new Words("条款“" + name + "”不在 clauses.json 中", "clause `" + name + "` is not in clauses.json"),
                    clause.content(),
                    clauses);
        }
    }

    private void parameter(Sketch sketch, Literal literal) {
        String name = (String) literal.value();
        if (!parameters.contains(name)) {
            String shown = CheckedFile.quoted(name);
            unknowns.add(
                    sketch.source(),
                    Mistake.UNKNOWN_PARAMETER,
                    literal.place(),
                    new Words(
                            "参数“" + shown + "”不在 parameters.csv 中",
                            "parameter `" + shown + "` is not in parameters.csv"),
                    name,
                    parameters);
        }
    }

    /** Checks the matter and the outcomes that a pattern of an earlier decision names. */
    private void earlier(Sketch sketch, Condition.Pattern pattern) {
        if (pattern.type() != Type.DECISION) {
            return;
        }
        for (Test test : pattern.tests()) {
            ComparedTexts.of(test, pattern.slot(), "outcome").forEach(code -> earlierOutcome(sketch, code));
            ComparedTexts.of(test, pattern.slot(), "matter").forEach(id -> earlierMatter(sketch, id));
        }
    }

    private void earlierOutcome(Sketch sketch, Literal literal) {
        String code = (String) literal.value();
        List<Outcome> known = folder.matters().stream()
                .flatMap(matter -> matter.outcomes().stream())
                .toList();
        boolean undetermined = code.equals(Outcome.UNDETERMINED.code());
        if (!undetermined && known.stream().noneMatch(outcome -> outcome.code().equals(code))) {
            String shown = CheckedFile.quoted(code);
            unknowns.add(
                    sketch.source(),
                    Mistake.UNKNOWN_OUTCOME,
                    literal.place(),
                    new Words("政策没有结论 " + shown, "the policy has no outcome `" + shown + "`"),
                    Outcome.called(known, code),
                    known.stream().map(Outcome::code).distinct().toList());
        }
    }

    private void earlierMatter(Sketch sketch, Literal literal) {
        String id = (String) literal.value();
        if (folder.matter(id).isEmpty()) {
            String shown = CheckedFile.quoted(id);
            unknowns.add(
                    sketch.source(),
                    Mistake.UNKNOWN_OUTCOME,
                    literal.place(),
                    new Words("政策没有决定事项“" + shown + "”", "the policy decides no matter `" + shown + "`"),
                    id,
                    folder.matters().stream().map(Matter::id).toList());
        }
    }

    private void outcome(Sketch sketch, Conclusion conclusion) {
        if (!(conclusion instanceof Conclusion.Conclude conclude) || sketch.said() == null) {
            return;
        }
        Kind kind = conclude.subjectKind();
        List<Matter> matters = folder.matters(kind);
        String outcome = CheckedFile.quoted(conclude.outcome());
        Place place = sketch.source().place(sketch.said().text());
        if (matters.isEmpty()) {
            sketch.source()
                    .error(
                            Mistake.UNKNOWN_OUTCOME,
                            place,
                            new Words(
                                    "政策没有 " + kind.word() + " 的结论阶梯", "the policy has no ladder for a " + kind.word()),
                            new Words(
                                    "在 policy.json 的 ladders 里加上，或换一个对象",
                                    "add one to the ladders of policy.json, or conclude about another subject"));
        } else if (folder.matter(kind, conclude.outcome()).isEmpty()) {
            List<Outcome> known = matters.stream()
                    .flatMap(matter -> matter.outcomes().stream())
                    .toList();
            unknowns.add(
                    sketch.source(),
                    Mistake.UNKNOWN_OUTCOME,
                    place,
                    new Words(
                            kind.word() + " 的阶梯里没有结论 " + outcome,
                            "the ladder of " + kind.word() + " has no outcome `" + outcome + "`"),
                    Outcome.called(known, conclude.outcome()),
                    known.stream().map(Outcome::code).toList());
        }
    }
}
