package yardstick.explain.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.search.CandidateFrames;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Result;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.rule.Window;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;

/** Tells conditions about sets of facts through their members. */
final class SetTeller {

    /** So many members of a set are listed, of each list of names so many. */
    private static final int LISTED = 300;

    private static final int NAMED = 20;

    private final ConditionTeller conditions;
    private final CandidateFrames candidates;
    private final Names names;
    private final Object[] frame;
    private final SetWording sets;

    SetTeller(ConditionTeller conditions, CandidateFrames candidates, Names names, Object[] frame) {
        this.conditions = conditions;
        this.candidates = candidates;
        this.names = names;
        this.frame = frame;
        this.sets = new SetWording(names, frame, Letters.NOTHING);
    }

    /** A member of a set: the fact of the main pattern, and the frame in which it comes nearest to belonging. */
    @SuppressWarnings("ArrayRecordComponent") // members are not compared
    private record Member(Fact fact, Truth truth, Object[] frame) {}

    List<ConditionAccount> tell(Condition condition) {
        Truth truth = candidates.truth(condition, frame);
        List<Condition> source = condition.within();
        List<Member> members = members(source);
        if (!(condition instanceof Condition.Accumulate accumulate)) {
            ConditionAccount account = ConditionAccount.of(sets.condition(condition), truth)
                    .comparing(found(members, source), null, null)
                    .lacking(conditions.missing(condition))
                    .withMembers(accounts(members, source))
                    .leavingOut(unlisted(members));
            return List.of(account);
        }
        List<ConditionAccount> accounts = new ArrayList<>();
        if (truth == Truth.UNKNOWN) {
            findMissing(accumulate);
        }
        for (Test test : accumulate.tests()) {
            ConditionAccount account = test(test, members, accumulate);
            List<ConditionAccount> parts = new ArrayList<>(account.members());
            parts.addAll(accounts(members, source));
            accounts.add(account.withMembers(parts).leavingOut(unlisted(members)));
        }
        if (accounts.isEmpty()) {
            accumulate.functions().forEach(function -> accounts.add(result(accumulate, function, truth, members)));
        }
        return accounts;
    }

    /** Puts results of functions into the frame that know which inputs they miss. */
    private void findMissing(Condition.Accumulate accumulate) {
        Object[] tried = frame.clone();
        candidates.trace().missing(accumulate, tried);
        accumulate.functions().forEach(function -> frame[function.slot()] = tried[function.slot()]);
    }

    /** A result that is not asked for anything yet. */
    private ConditionAccount result(Condition.Accumulate set, SetFunction function, Truth truth, List<Member> members) {
        Wording wording = new Wording(names, frame, Letters.NOTHING);
        Result result = new Result(function.slot(), function.place());
        boolean number = counts(result, set) && sets.countsFacts(set.source());
        return ConditionAccount.of(wording.name(result), truth)
                .comparing(
                        number
                                ? found(members, set.source())
                                : wording.amounts().value(result),
                        null,
                        null);
    }

    /** A test of results; where it is the number of members alone, these are told in place of the number. */
    private ConditionAccount test(Test test, List<Member> members, Condition.Accumulate set) {
        ConditionAccount account = conditions.tests().tell(test);
        boolean number = test instanceof Comparison comparison
                && OrientedComparison.of(comparison).own() instanceof Result result
                && counts(result, set)
                && sets.countsFacts(set.source());
        return number
                ? account.comparing(found(members, set.source()), account.required(), account.distance())
                : account;
    }

    private static boolean counts(Result result, Condition.Accumulate set) {
        return set.function(result.slot())
                .filter(function -> function.kind() == SetFunction.Kind.COUNT)
                .isPresent();
    }

    /** The facts that the main pattern is about, each as true as it can belong to the set. */
    private List<Member> members(List<Condition> source) {
        Map<Fact, Member> members = new LinkedHashMap<>();
        Condition.Pattern main = SetWording.main(source);
        candidates.each(source, frame, match -> {
            if (match[main.slot()] instanceof Fact fact) {
                Member member = new Member(fact, candidates.truth(source, match), match.clone());
                members.merge(fact, member, (a, b) -> b.truth.compareTo(a.truth) > 0 ? b : a);
            }
            return true;
        });
        List<Member> all = new ArrayList<>(members.values());
        if (all.size() > LISTED) {
            all.sort(Comparator.comparing((Member member) -> member.truth).reversed());
        }
        return List.copyOf(all);
    }

    private static int unlisted(List<Member> members) {
        return Math.max(0, members.size() - LISTED);
    }

    private static Words named(List<Words> all) {
        Words first = Names.joined(Sentence.LIST, all.subList(0, Math.min(all.size(), NAMED)));
        return all.size() <= NAMED ? first : Sentence.AND_MORE.of(first, all.size() - NAMED);
    }

    /** How many of which belong to the set, and what is not known. */
    private Words found(List<Member> members, List<Condition> source) {
        List<Words> held = shown(members, Truth.TRUE);
        List<Words> unknown = shown(members, Truth.UNKNOWN);
        List<Words> parts = new ArrayList<>();
        if (members.isEmpty()) {
            parts.add(Sentence.NONE_THERE.of());
        } else if (held.isEmpty()) {
            parts.add(Sentence.NONE_OF.of(members.size(), sets.unit(source)));
        } else {
            parts.add(Sentence.HELD_OF.of(held.size(), members.size(), sets.unit(source), named(held)));
        }
        if (!unknown.isEmpty()) {
            parts.add(Sentence.UNKNOWN_OF.of(unknown.size(), sets.unit(source), named(unknown)));
        }
        List<Words> before = beforeSince(source);
        if (!before.isEmpty()) {
            parts.add(Sentence.BEFORE_SINCE.of(Names.joined(Sentence.LIST, before)));
        }
        return Names.joined(Sentence.SEMICOLON, parts);
    }

    private List<Words> shown(List<Member> members, Truth truth) {
        return members.stream()
                .filter(member -> member.truth == truth)
                .map(member -> names.member(member.fact))
                .toList();
    }

    /** The periods of a window that lie before the grant or application began. */
    private List<Words> beforeSince(List<Condition> source) {
        List<Words> before = new ArrayList<>();
        if (source.get(0) instanceof Condition.Pattern pattern
                && pattern.type() == Type.MEASURE
                && candidates.trace().subject(pattern, frame) instanceof Pair pair) {
            Period since = pair.since();
            int tenure = pair.tenure();
            for (int back = tenure; back < Math.min(periods(pattern.window()), tenure + 24); back++) {
                before.add(0, Names.plain(since.back(back - tenure + 1).toString()));
            }
        }
        return before;
    }

    /** How many periods a window spans, by the parameters that the frame holds; 0 where it is open. */
    private int periods(Window window) {
        int periods = Integer.MAX_VALUE;
        for (Window.Bound bound : window.bounds()) {
            if (SlotReads.areFilled(bound.limit(), frame)) {
                BigDecimal limit = Totals.decimal(bound.limit().value(frame));
                RoundingMode rounding = bound.inclusive() ? RoundingMode.FLOOR : RoundingMode.CEILING;
                int whole = limit == null
                        ? 0
                        : limit.setScale(0, rounding)
                                .min(BigDecimal.valueOf(1_000_000))
                                .intValue();
                periods = Math.min(periods, bound.inclusive() ? whole + 1 : whole);
            }
        }
        return periods == Integer.MAX_VALUE ? 0 : periods;
    }

    /** Each member on its own: what was read of it, and why it does not belong to the set if it does not. */
    private List<ConditionAccount> accounts(List<Member> members, List<Condition> source) {
        Letters called = sets.called(source);
        boolean alone = "".equals(called.letter(SetWording.main(source).slot()));
        Letters spoken = alone ? called : new Letters(Map.of(), Map.of(), Set.of(), true);
        List<ConditionAccount> accounts = new ArrayList<>();
        for (Member member : members.subList(0, Math.min(members.size(), LISTED))) {
            Wording wording = new Wording(names, member.frame, spoken).withFigures();
            List<Words> actual = new ArrayList<>();
            for (Condition condition : source) {
                actual.addAll(figures(condition, member));
            }
            accounts.add(ConditionAccount.of(names.member(member.fact), member.truth)
                    .comparing(actual.isEmpty() ? null : Names.joined(Sentence.LIST, actual), null, null)
                    .because(
                            source.size() > 1
                                    ? new MembershipReason(candidates, source, member.frame, wording).why(member.truth)
                                    : null));
        }
        return accounts;
    }

    /** The figures that a condition reads of a member. */
    private List<Words> figures(Condition condition, Member member) {
        if (!(condition instanceof Condition.Pattern pattern)) {
            return List.of();
        }
        Object fact = member.frame[pattern.slot()];
        if (fact instanceof Measure measure) {
            Words shown = shown(measure.value());
            boolean alone = measure == member.fact;
            return List.of(alone ? shown : Sentence.VALUE_OF.of(measure.name(), shown));
        }
        if (fact instanceof PastDecision decision) {
            return List.of(shown(decision.outcome()));
        }
        if (fact instanceof Attribute attribute) {
            return List.of(shown(attribute.value()));
        }
        return fact instanceof Milestone milestone ? List.of(shown(milestone.progress())) : List.of();
    }

    private static Words shown(@Nullable String text) {
        return text == null ? Sentence.UNKNOWN.of() : Names.plain(text);
    }

    private Words shown(@Nullable BigDecimal figure) {
        return figure == null ? Sentence.UNKNOWN.of() : new Amounts(names, frame).shown(figure);
    }
}
