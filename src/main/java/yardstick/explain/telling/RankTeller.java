package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.reference.Placement;
import yardstick.evaluate.reference.Placement.Rival;
import yardstick.explain.account.RankAccount;
import yardstick.number.Numbers;
import yardstick.number.Operator;
import yardstick.problem.Words;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Tells where a subject stands among others: its place, the line, and the nearest by name. */
final class RankTeller {

    /** So many neighbours are told, of them so many ahead as long as there are others behind. */
    private static final int NEIGHBOURS = 5;

    private static final int AHEAD = 3;

    private final Rule rule;
    private final Subject of;
    private final Placement placement;

    RankTeller(Rule rule, Subject of, Placement placement) {
        this.rule = rule;
        this.of = of;
        this.placement = placement;
    }

    RankAccount tell(Words by) {
        List<Rival> ahead = certain(Truth.TRUE);
        Collections.reverse(ahead);
        List<Rival> behind = certain(Truth.FALSE);
        List<Rival> uncertain = certain(Truth.UNKNOWN);
        int before = Math.min(ahead.size(), Math.max(AHEAD, NEIGHBOURS - behind.size()));
        Object place = placement.isStrict()
                ? Numbers.apply(Operator.PLUS, placement.count(), BigDecimal.ONE)
                : placement.count();
        Rival last = last();
        boolean alone = last != null
                && inOrder().stream().filter(each -> isSame(each, last)).count() == 1;
        return new RankAccount(
                of,
                rule,
                placement.function().name(),
                (placement.isDescending() ? Sentence.DESCENDING : Sentence.ASCENDING).of(by),
                placement.own(),
                placement.isStrict(),
                place,
                placement.rivals().size() + 1,
                placement.taken(),
                last == null ? null : last.number(),
                last == null || !alone ? null : last.subject(),
                others(ahead, before),
                others(behind, NEIGHBOURS - before),
                others(uncertain, NEIGHBOURS),
                Math.max(0, uncertain.size() - NEIGHBOURS));
    }

    private List<Rival> certain(Truth ahead) {
        return new ArrayList<>(placement.rivals().stream()
                .filter(rival -> rival.ahead() == ahead)
                .toList());
    }

    private static List<RankAccount.Other> others(List<Rival> rivals, int most) {
        return rivals.stream()
                .limit(most)
                .map(rival -> new RankAccount.Other(rival.subject(), rival.number(), List.copyOf(rival.missing())))
                .toList();
    }

    /** Who has the last of the places that the rule takes; null where nobody has, or not all numbers are known. */
    private @Nullable Rival last() {
        List<Rival> all = inOrder();
        boolean known = all.stream().allMatch(each -> Numbers.isExact(each.number()) && each.ahead() != Truth.UNKNOWN);
        int places = placement.taken();
        return known && places > 0 && places <= all.size() ? all.get(places - 1) : null;
    }

    /** The others, and the subject itself where it is one of those in the order. */
    private List<Rival> inOrder() {
        List<Rival> all = new ArrayList<>(placement.rivals());
        if (placement.among()) {
            int at = (int)
                    all.stream().filter(each -> each.ahead() == Truth.TRUE).count();
            all.add(at, new Rival(of, placement.own(), Truth.FALSE, Set.of()));
        }
        return all;
    }

    private static boolean isSame(Rival one, Rival other) {
        return Numbers.compare(one.number(), other.number()) == 0;
    }
}
