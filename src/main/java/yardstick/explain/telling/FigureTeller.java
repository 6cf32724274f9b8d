package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.evaluate.Totals;
import yardstick.evaluate.reference.Placement;
import yardstick.evaluate.reference.Reckoned;
import yardstick.evaluate.reference.Reference;
import yardstick.explain.account.RankAccount;
import yardstick.explain.account.Reckoning;
import yardstick.explain.search.CandidateFrames;
import yardstick.explain.search.SlotReads;
import yardstick.number.Alternatives;
import yardstick.number.Numbers;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** Tells how the figures came about that rules derive: those that are asked for, and those that they are made of, each once. */
public final class FigureTeller {

    /** So many ways of one rule to derive one figure are told. */
    private static final int WAYS = 3;

    /** So many figures are told, and so many ranks. */
    private static final int FIGURES = 40;

    private static final int RANKS = 12;

    /** So many rules are looked through. */
    private static final int RULES = 200;

    private final RuleTeller rules;
    private final Reference reference;
    private final Subject decided;
    private final List<Reckoning> reckonings = new ArrayList<>();
    private final List<RankAccount> ranks = new ArrayList<>();
    private final Set<Figure> told = new HashSet<>();
    private final Set<Asked> asked = new HashSet<>();

    /** Tells figures as seen from a decision about a subject. */
    public FigureTeller(RuleTeller rules, Subject decided) {
        this.decided = decided;
        this.rules = rules;
        this.reference = rules.reference();
    }

    private record Figure(Subject of, String name, int back) {}

    private record Asked(Rule rule, Subject subject) {}

    /** What has been told, in the order in which it was asked for. */
    public List<Reckoning> reckonings() {
        return List.copyOf(reckonings);
    }

    /** Where subjects stand among others, as rules count that have been asked. */
    public List<RankAccount> ranks() {
        return List.copyOf(ranks);
    }

    /** Tells a figure and then what it is made of; nothing where rules do not derive it. */
    public void figure(String name, Subject subject, int back) {
        if (!reference.isDerived(name)
                || !isClose(subject)
                || told.size() >= FIGURES
                || !told.add(new Figure(subject, name, back))) {
            return;
        }
        List<Reckoned> ways = reference.reckoned(name, subject, back, WAYS);
        ways.forEach(way -> reckonings.add(reckoning(way, name, subject, back)));
        for (Reckoned way : ways) {
            for (Reading reading : way.readings()) {
                figure(reading.fact());
            }
            ask(way.rule(), subject, way.frame());
        }
    }

    /** Whether a subject is the one decided, what it belongs to, or what belongs to it; how others come to theirs is their matter. */
    private boolean isClose(Subject subject) {
        return subject == decided
                || subject == decided.holder()
                || subject == decided.ofDesignation()
                || decided == subject.holder()
                || decided == subject.ofDesignation();
    }

    private void figure(Object fact) {
        if (fact instanceof Measure measure) {
            figure(measure.name(), measure.of(), measure.back());
        }
    }

    private Reckoning reckoning(Reckoned way, String name, Subject subject, int back) {
        Indicator indicator = reference.indicators().of(name, subject.subjectKind());
        String unit = indicator == null ? "" : indicator.unit();
        Expression value = ((Conclusion.Derive) way.rule().conclusion()).value();
        Object amount = Totals.amount(way.number(), way.rule());
        Measure figure = new Measure(subject, name, reference.asOf().back(back), back, amount);
        Names names = new Names(way.rule(), subject, reference.asOf());
        SpelledOut number = new SpelledOut(names, way.frame(), reference.indicators(), back);
        Words called = subject == decided
                ? back == 0 ? Names.quoted(name) : Names.figure(figure)
                : Sentence.OWNED.of(names.subject(subject), back == 0 ? Names.quoted(name) : Names.figure(figure));
        Words made = number.of(value);
        number.cases(value, unit);
        Words result = SpelledOut.amount(Numbers.plain(Alternatives.hull(way.number())), unit);
        boolean single = value.operands().isEmpty() || value instanceof Literal;
        Words text = single ? Sentence.EQUALS.of(called, made) : Sentence.RECKONED.of(called, made, result);
        return new Reckoning(
                figure,
                unit,
                way.rule(),
                way.truth(),
                text,
                List.copyOf(number.parts()),
                List.copyOf(way.readings()),
                List.copyOf(way.missing()));
    }

    /** Tells the figures that a rule asks for, and those asked for by what it builds on. */
    public void ask(Rule rule, Subject subject) {
        if (asked.size() < RULES && asked.add(new Asked(rule, subject))) {
            ask(rule, subject, rules.frame(rule, subject));
        }
    }

    private void ask(Rule rule, Subject subject, Object[] frame) {
        CandidateFrames candidates = new CandidateFrames(reference, rule, subject);
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Accumulate accumulate
                    && ranks.size() < RANKS
                    && SlotReads.areFilled(condition, frame)) {
                rank(accumulate, rule, subject, frame);
            }
            Traversal.patterns(List.of(condition), pattern -> pattern(pattern, frame, candidates));
        }
    }

    private void rank(Condition.Accumulate accumulate, Rule rule, Subject subject, Object[] frame) {
        Wording wording = new Wording(new Names(rule, subject, reference.asOf()), frame, Letters.NOTHING);
        for (Placement placement : reference.trace(rule, subject).placements(accumulate, frame)) {
            RankAccount rank = new RankTeller(rule, subject, placement).tell(wording.name(placement.by()));
            boolean again = ranks.stream()
                    .anyMatch(told -> told.rule().equals(rule)
                            && told.of().equals(subject)
                            && told.name().equals(rank.name()));
            if (!again) {
                ranks.add(rank);
            }
        }
    }

    private void pattern(Condition.Pattern pattern, Object[] frame, CandidateFrames candidates) {
        Expression of = pattern.selection().of();
        if ((pattern.type() != Type.MEASURE && pattern.type() != Type.TERM)
                || of == null
                || !SlotReads.areFilled(of, frame)) {
            return;
        }
        Subject subject = candidates.trace().subject(pattern, frame);
        if (subject == null) {
            return;
        }
        for (String name : pattern.requiredNames()) {
            if (pattern.type() == Type.MEASURE && frame[pattern.slot()] != null) {
                figure(frame[pattern.slot()]);
            } else if (pattern.type() == Type.MEASURE) {
                figure(name, subject, 0);
            }
            reference.inferring(pattern.type(), name, subject).forEach(each -> ask(each, subject));
        }
    }
}
