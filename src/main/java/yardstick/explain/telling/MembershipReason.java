package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.explain.search.CandidateFrames;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Any;
import yardstick.rule.Condition;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;

/** Why the facts of one frame belong to a set or do not, with the figures of both sides. */
final class MembershipReason {

    private final CandidateFrames candidates;
    private final List<Condition> source;
    private final Object[] frame;
    private final Wording wording;

    MembershipReason(CandidateFrames candidates, List<Condition> source, Object[] frame, Wording wording) {
        this.candidates = candidates;
        this.source = source;
        this.frame = frame;
        this.wording = wording;
    }

    /** Why it belongs or does not; null where nobody knows, or where it goes without saying. */
    @Nullable
    Words why(Truth belongs) {
        return switch (belongs) {
            case FALSE -> failing();
            case TRUE -> alternative();
            case UNKNOWN -> null;
        };
    }

    /** Of alternatives, the one by which a member belongs to the set. */
    private @Nullable Words alternative() {
        for (Condition condition : source) {
            if (condition instanceof Condition.Pattern pattern) {
                for (Test test : pattern.tests()) {
                    if (test instanceof Any any) {
                        return any.tests().stream()
                                .filter(each -> each.truth(frame) == Truth.TRUE)
                                .findFirst()
                                .map(each -> Sentence.BELONGS.of(wording.test(each)))
                                .orElse(null);
                    }
                }
            }
        }
        return null;
    }

    /** The first of the conditions that a member does not fit. */
    private Words failing() {
        for (Condition condition : source) {
            boolean fails = candidates.truth(condition, frame) == Truth.FALSE;
            if (fails && !(condition instanceof Condition.Pattern)) {
                return Sentence.FAILS.of(wording.condition(condition));
            }
            if (fails && condition instanceof Condition.Pattern pattern) {
                List<Words> failed = new ArrayList<>();
                if (pattern.type() == Type.TERM) {
                    failed.add(wording.term(pattern));
                }
                pattern.tests().stream()
                        .filter(test -> frame[pattern.slot()] != null
                                && SlotReads.areFilled(test, frame)
                                && test.truth(frame) == Truth.FALSE)
                        .forEach(test -> failed.add(wording.part(test)));
                return Sentence.FAILS.of(Names.joined(Sentence.AND, failed));
            }
        }
        return Sentence.FAILS.of("");
    }
}
