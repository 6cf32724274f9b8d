package yardstick.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.policy.Clause;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Stratification;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;

/** Checks the rules of a policy against the language, against each other, and against the rest of the policy folder. */
public final class RuleChecker {

    static final int MOST_RULES = 500;
    private static final int MOST_ON_CYCLE = 8;

    private final PolicyFolder folder;
    private final ParsedFiles known;
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Words, Unknown> unknowns = new LinkedHashMap<>();

    private RuleChecker(PolicyFolder folder, ParsedFiles known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * What was found in the rules of a policy.
     *
     * @param rules those without mistakes, by stratum and name
     * @param problems the mistakes
     */
    public record Result(List<Rule> rules, List<Problem> problems) {

        /** Whether all rules can be used. */
        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /**
     * Parses, checks and stratifies the rules of a policy.
     *
     * @throws InvalidInput with all problems of all files, if there are any
     */
    public static RuleSet check(PolicyFolder folder) {
        return check(folder, ParsedFiles.NOTHING);
    }

    /** The same, without reading the files again that are known. */
    public static RuleSet check(PolicyFolder folder, ParsedFiles known) {
        Result result = new RuleChecker(folder, known).result();
        if (!result.isSound()) {
            throw new InvalidInput(result.problems());
        }
        return new RuleSet(result.rules());
    }

    /** The same for a policy that may have mistakes. */
    public static Result read(PolicyFolder folder) {
        return new RuleChecker(folder, ParsedFiles.NOTHING).result();
    }

    private Result result() {
        List<CheckedFile> files = read();
        refuseTwins();
        sketches.forEach(this::checkAgainstFolder);
        checkTerms();
        unknowns.forEach((message, unknown) -> unknown.tell(message));
        Stratification.Result ordered = Stratification.of(
                sketches.stream().flatMap(sketch -> sketch.sound().stream()).toList());
        if (!ordered.cycle().isEmpty()) {
            tellCycle(files, ordered.cycle());
        }
        files.forEach(source -> problems.addAll(source.problems()));
        return new Result(
                ordered.rules(), problems.stream().sorted(Problem.ORDER).toList());
    }

    /** Reads the files until the policy has too many rules. */
    private List<CheckedFile> read() {
        List<CheckedFile> files = new ArrayList<>();
        for (RuleFile file : folder.ruleFiles()) {
            CheckedFile source = new CheckedFile(file);
            files.add(source);
            sketches.addAll(known.read(source, file, folder.period(), MOST_RULES - sketches.size()));
            if (sketches.size() == MOST_RULES && source.errors() > 0) {
                break;
            }
        }
        return files;
    }

    /** Two rules of one name: the one further down is told, with the place of the other; it may be either that was copied. */
    private void refuseTwins() {
        Map<String, Sketch> byName = new HashMap<>();
        for (Sketch sketch : sketches) {
            Sketch first = sketch.name().isBlank() ? null : byName.putIfAbsent(sketch.name(), sketch);
            if (first != null) {
                tellTwin(first, sketch);
            }
        }
    }

    private static void tellTwin(Sketch first, Sketch second) {
        String name = CheckedFile.quoted(second.name());
        boolean apart = first.source() != second.source();
        second.source()
                .error(
                        Mistake.RULE_NAME,
                        second.place(),
                        apart
                                ? new Words(
                                        "两个文件里都有规则“" + name + "”：" + at(first.place()) + " 和 " + at(second.place()),
                                        "two files have a rule `" + name + "`: " + at(first.place()) + " and "
                                                + at(second.place()))
                                : new Words(
                                        "规则“" + name + "”已在 " + at(first.place()) + " 定义",
                                        "rule `" + name + "` is already at " + at(first.place())),
                        apart
                                ? new Words("给复制来的那一条换一个名称，或者删去它", "rename the one that was copied, or remove it")
                                : new Words("换一个名称", "choose another name"));
    }

    private static String at(Place place) {
        return place.file() + ":" + place.line();
    }

    private void checkAgainstFolder(Sketch sketch) {
        Set<String> clauses = folder.clauses().stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
        Token clause = sketch.clause();
        if (clause != null && !clauses.contains(clause.content())) {
            String name = CheckedFile.quoted(clause.content());
            unknown(
                    sketch.source(),
                    Mistake.UNKNOWN_CLAUSE,
                    sketch.source().place(clause),
                    new Words("条款“" + name + "”不在 clauses.json 中", "clause `" + name + "` is not in clauses.json"),
                    clause.content(),
                    clauses);
        }
        sketch.conclusion().ifPresent(conclusion -> checkOutcome(sketch, conclusion));
        Set<String> parameters =
                folder.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        names(sketch.conditions(), Type.PARAMETER).forEach(literal -> {
            String name = (String) literal.value();
            if (!parameters.contains(name)) {
                String shown = CheckedFile.quoted(name);
                unknown(
                        sketch.source(),
                        Mistake.UNKNOWN_PARAMETER,
                        literal.place(),
                        new Words(
                                "参数“" + shown + "”不在 parameters.csv 中",
                                "parameter `" + shown + "` is not in parameters.csv"),
                        name,
                        parameters);
            }
        });
    }

    private static List<Literal> names(List<Condition> conditions, Type type) {
        List<Literal> names = new ArrayList<>();
        Traversal.patterns(conditions, pattern -> {
            if (pattern.type() == type) {
                pattern.selection().name().ifPresent(names::add);
            }
        });
        return names;
    }

    private void unknown(
            CheckedFile source, Mistake mistake, Place place, Words message, String wrong, Collection<String> known) {
        Words hint = Typing.didYouMean(wrong, known, Typing.choice(known));
        Unknown first = unknowns.putIfAbsent(message, new Unknown(source, mistake, place, hint));
        if (first != null) {
            first.again(source);
        }
    }

    private void checkOutcome(Sketch sketch, Conclusion conclusion) {
        if (!(conclusion instanceof Conclusion.Conclude conclude) || sketch.said() == null) {
            return;
        }
        Kind kind = Kind.valueOf(conclude.subject().type().name());
        Optional<Ladder> ladder =
                folder.ladders().stream().filter(l -> l.kind() == kind).findFirst();
        List<String> codes = ladder.map(Ladder::outcomes).orElse(List.of()).stream()
                .map(Outcome::code)
                .toList();
        String outcome = CheckedFile.quoted(conclude.outcome());
        Place place = sketch.source().place(sketch.said().text());
        if (ladder.isEmpty()) {
            sketch.source()
                    .error(
                            Mistake.UNKNOWN_OUTCOME,
                            place,
                            new Words(
                                    "政策没有 " + kind.word() + " 的结论阶梯", "the policy has no ladder for a " + kind.word()),
                            new Words(
                                    "在 policy.json 的 ladders 里加上，或换一个对象",
                                    "add one to the ladders of policy.json, or conclude about another subject"));
        } else if (!codes.contains(conclude.outcome())) {
            unknown(
                    sketch.source(),
                    Mistake.UNKNOWN_OUTCOME,
                    place,
                    new Words(
                            kind.word() + " 的阶梯里没有结论 " + outcome,
                            "the ladder of " + kind.word() + " has no outcome `" + outcome + "`"),
                    called(ladder.get(), conclude.outcome()),
                    codes);
        }
    }

    /** The code of the outcome that these words call by its title; else the words themselves. */
    private static String called(Ladder ladder, String words) {
        return ladder.outcomes().stream()
                .filter(outcome -> (words.length() > 1 && outcome.title().zh().contains(words))
                        || outcome.title().en().equalsIgnoreCase(words))
                .map(Outcome::code)
                .findFirst()
                .orElse(words);
    }

    /** A term that no rule infers; not told while a rule is unreadable that may infer it. */
    private void checkTerms() {
        Set<String> terms = new TreeSet<>();
        boolean allRead = true;
        for (Sketch sketch : sketches) {
            ConclusionReader.Said said = sketch.said();
            allRead &= said != null;
            if (said != null && said.infers()) {
                terms.add(said.text().content());
            }
        }
        if (allRead) {
            sketches.forEach(sketch -> checkTerms(sketch, terms));
        }
    }

    private void checkTerms(Sketch sketch, Set<String> terms) {
        names(sketch.conditions(), Type.TERM).forEach(literal -> {
            String name = (String) literal.value();
            if (!terms.contains(name)) {
                String shown = CheckedFile.quoted(name);
                unknown(
                        sketch.source(),
                        Mistake.UNKNOWN_TERM,
                        literal.place(),
                        new Words("没有规则得出术语“" + shown + "”", "no rule infers the term `" + shown + "`"),
                        name,
                        terms);
            }
        });
    }

    private static void tellCycle(List<CheckedFile> files, List<Rule> cycle) {
        String chain = cycle.stream()
                .limit(MOST_ON_CYCLE)
                .map(rule -> rule.name() + " (" + at(rule.place()) + ")")
                .collect(Collectors.joining(" → "));
        Rule first = cycle.get(0);
        String closed = chain + (cycle.size() > MOST_ON_CYCLE ? " → … → " : " → ") + first.name();
        files.stream()
                .filter(source -> source.name().equals(first.place().file()))
                .forEach(
                        source -> source.error(
                                Mistake.CYCLE,
                                first.place(),
                                new Words("规则互相依赖：" + closed, "rules depend on each other: " + closed),
                                cycle.size() == 1
                                        ? new Words(
                                                "规则不能读它自己得出的东西：给结论另起名称，或改读别的指标、术语",
                                                "a rule cannot read what it concludes itself: give that another name, or read something else")
                                        : new Words(
                                                "让其中一条不再通过 not、accumulate、forall 或推导指标依赖另一条",
                                                "let one of them stop depending on the other through not, accumulate, forall or a derived measure")));
    }
}
