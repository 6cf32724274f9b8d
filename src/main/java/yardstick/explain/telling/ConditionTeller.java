package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yardstick.evaluate.reference.Trace;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.search.CandidateFrames;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Input;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** Tells the conditions of one rule for what one frame holds. */
final class ConditionTeller {

    private final RuleTeller rules;
    private final CandidateFrames candidates;
    private final Trace trace;
    private final Names names;
    private final Object[] frame;
    private final Wording wording;
    private final TestTeller tests;

    ConditionTeller(RuleTeller rules, CandidateFrames candidates, Names names, Object[] frame) {
        this.rules = rules;
        this.candidates = candidates;
        this.trace = candidates.trace();
        this.names = names;
        this.frame = frame;
        this.wording = new Wording(names, frame, Letters.NOTHING);
        this.tests = new TestTeller(trace, wording, frame);
    }

    /** A condition: of a pattern, what it asks of its fact, one by one; nothing where it asks nothing. */
    List<ConditionAccount> tell(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition.within().size() == 1
                && condition.within().get(0) instanceof Condition.Pattern pattern
                && isTermOfOne(pattern)
                && !(condition instanceof Condition.Accumulate)) {
            return List.of(term(pattern, condition));
        }
        if (!SlotReads.areFilled(condition, frame)) {
            return List.of(nothing(wording.condition(condition)));
        }
        if (condition.within().stream().noneMatch(Condition.Pattern.class::isInstance)) {
            ConditionAccount bare =
                    ConditionAccount.of(wording.condition(condition), candidates.truth(condition, frame));
            return List.of(bare.lacking(missing(condition)));
        }
        return new SetTeller(this, candidates, names, frame).tell(condition);
    }

    private static ConditionAccount nothing(Words text) {
        return ConditionAccount.of(text, Truth.FALSE).comparing(Sentence.NOTHING_TO_JUDGE.of(), null, null);
    }

    private List<ConditionAccount> pattern(Condition.Pattern pattern) {
        if (isTermOfOne(pattern) || (pattern.type() == Type.TERM && frame[pattern.slot()] != null)) {
            return List.of(term(pattern, pattern));
        }
        if (frame[pattern.slot()] == null) {
            boolean known = SlotReads.areFilled(pattern, frame);
            return List.of(known ? absent(pattern) : nothing(exists(pattern, pattern.tests())));
        }
        List<Test> selectors = CandidateFrames.selectors(pattern);
        List<ConditionAccount> accounts = new ArrayList<>(found(pattern, selectors));
        for (Test test : pattern.tests()) {
            if (!DescribedGroup.isUnsaid(test, pattern)
                    && (frame[pattern.slot()] == names.decided() || !selectors.contains(test))) {
                accounts.add(SlotReads.areFilled(test, frame) ? tests.tell(test) : nothing(wording.test(test)));
            }
        }
        if (pattern.type() == Type.MEASURE && !accounts.isEmpty()) {
            accounts.set(0, accounts.get(0).inferredBy(inferences(pattern)));
        }
        return accounts;
    }

    /** That there is a fact such as the one looked at, where a pattern leaves open which one it is. */
    private List<ConditionAccount> found(Condition.Pattern pattern, List<Test> selectors) {
        boolean certain = pattern.type() == Type.PARAMETER
                || pattern.type() == Type.PERIOD
                || frame[pattern.slot()] == names.decided()
                || DescribedGroup.key(pattern, Selection.ITSELF) != null
                || isOfOnePeriod(pattern);
        if (certain) {
            return List.of();
        }
        Words fact = names.member((Fact) frame[pattern.slot()]);
        boolean untold = frame[pattern.slot()] instanceof PastDecision decision && decision.outcome() == null;
        Truth truth = untold ? Truth.UNKNOWN : candidates.truth(pattern.asking(selectors), frame);
        return List.of(ConditionAccount.of(exists(pattern, selectors), truth).comparing(fact, null, null));
    }

    /** Whether a pattern looks at what one period holds of one subject, which the fact tells by itself. */
    private static boolean isOfOnePeriod(Condition.Pattern pattern) {
        boolean dated = DescribedGroup.isFigure(pattern.type())
                || (pattern.type() == Type.DECISION
                        && pattern.tests().stream().noneMatch(test -> DescribedGroup.isUnsaid(test, pattern)));
        return dated && DescribedGroup.key(pattern, "back") != null && DescribedGroup.owner(pattern) != null;
    }

    /** That there is a fact that passes tests; one through which the rule finds the subject decided has to be of that. */
    private Words exists(Condition.Pattern pattern, List<Test> tests) {
        List<Test> all = new ArrayList<>(tests);
        Object[] extended = Arrays.copyOf(frame, frame.length + 1);
        extended[frame.length] = names.decided();
        if (names.subject() instanceof Read read
                && read.slot() == pattern.slot()
                && !read.path().isEmpty()) {
            Read decided = new Read(frame.length, read.type(), List.of(), read.place());
            all.add(new Comparison(Relation.EQUAL, read, decided, read.place()));
        }
        return Sentence.EXISTS.of(
                new SetWording(names, extended, Letters.NOTHING).described(List.of(pattern.asking(all))));
    }

    /** A pattern for which there is no fact at all. */
    private ConditionAccount absent(Condition.Pattern pattern) {
        List<RuleAccount> inferences = inferences(pattern);
        boolean before = pattern.type() == Type.MEASURE && inferences.isEmpty();
        Sentence why = before ? Sentence.NOT_PRESENT : Sentence.NONE_THERE;
        return ConditionAccount.of(exists(pattern, pattern.tests()), Truth.FALSE)
                .comparing(why.of(), null, null)
                .inferredBy(inferences);
    }

    /** Whether a pattern asks for nothing but that a term holds of one subject. */
    private boolean isTermOfOne(Condition.Pattern pattern) {
        return pattern.type() == Type.TERM
                && pattern.requiredName().isPresent()
                && pattern.tests().size() == 2
                && trace.subject(pattern, frame) != null;
    }

    private ConditionAccount term(Condition.Pattern pattern, Condition asked) {
        Truth truth = candidates.truth(asked, frame);
        boolean not = asked instanceof Condition.Group group && group.negated();
        String name = pattern.requiredName().orElse("");
        Subject subject = trace.subject(pattern, frame);
        if (subject == null && frame[pattern.slot()] instanceof Term term) {
            subject = term.of();
        }
        Words text = subject == null || subject == names.decided()
                ? (not ? Sentence.TERM_FAILS : Sentence.TERM_HOLDS).of(name)
                : (not ? Sentence.TERM_FAILS_OF : Sentence.TERM_HOLDS_OF).of(names.whole(subject), name);
        return ConditionAccount.of(text, truth).lacking(missing(asked)).inferredBy(inferences(pattern));
    }

    /** The missing inputs that make a condition unknown. */
    List<Input> missing(Condition condition) {
        boolean unknown = candidates.truth(condition, frame.clone()) == Truth.UNKNOWN;
        return unknown ? List.copyOf(trace.missing(condition, frame.clone())) : List.of();
    }

    private List<RuleAccount> inferences(Condition.Pattern pattern) {
        Subject subject = trace.subject(pattern, frame);
        if (subject == null) {
            return List.of();
        }
        return pattern.requiredNames().stream()
                .flatMap(name -> rules.reference().inferring(pattern.type(), name, subject).stream())
                .map(rule -> rules.tell(rule, subject))
                .toList();
    }

    /** Tells tests of what the frame holds. */
    TestTeller tests() {
        return tests;
    }
}
