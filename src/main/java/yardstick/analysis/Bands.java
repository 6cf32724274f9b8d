package yardstick.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.Fraction;
import yardstick.analysis.claim.Interval;
import yardstick.analysis.claim.NumberValues;
import yardstick.policy.Matter;
import yardstick.problem.Words;
import yardstick.rule.Rule;

/** Warns of gaps and overlaps between rules that grade one figure. */
final class Bands {

    private final AnalysedPolicy policy;

    private Bands(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        Bands bands = new Bands(policy);
        Map<String, List<Band>> groups = new TreeMap<>();
        ClaimReader reader = policy.presentParameters();
        for (Rule rule : policy.rules()) {
            Shape.of(rule, reader)
                    .map(shape -> shape.bands(rule))
                    .orElse(Map.of())
                    .forEach((shape, band) -> groups.computeIfAbsent(bands.key(shape, band), any -> new ArrayList<>())
                            .add(band));
        }
        groups.values().forEach(bands::tell);
    }

    /** Bands of different matters have nothing to do with each other. */
    private String key(String shape, Band band) {
        return matter(band).map(Matter::id).orElse("") + " " + shape;
    }

    private void tell(List<Band> group) {
        List<Band> bands =
                group.stream().filter(band -> !band.figures().isEmpty()).toList();
        for (int i = 0; i < bands.size(); i++) {
            for (int j = i + 1; j < bands.size(); j++) {
                overlap(bands.get(i), bands.get(j));
            }
        }
        gaps(bands);
    }

    private Optional<Matter> matter(Band band) {
        return policy.folder().matter(band.rule().subjectKind(), band.outcome());
    }

    private void overlap(Band first, Band second) {
        NumberValues shared = first.shared(second);
        int order = matter(first)
                .map(matter -> matter.rank(first.outcome()) - matter.rank(second.outcome()))
                .orElse(0);
        if (order == 0 || shared.isEmpty()) {
            return;
        }
        Band stronger = order < 0 ? first : second;
        Band weaker = order < 0 ? second : first;
        boolean nested = stronger.isInside(weaker) && !weaker.isInside(stronger);
        if (!nested) {
            tellOverlap(stronger, weaker, second, shared);
        }
    }

    private void tellOverlap(Band stronger, Band weaker, Band later, NumberValues shared) {
        Words one = RuleWording.rule(stronger.rule());
        Words other = RuleWording.rule(weaker.rule());
        boolean hidden = weaker.isInside(stronger);
        String zh = hidden ? "，“" + weaker.rule().name() + "”不起作用" : "";
        String en = hidden ? ", and `" + weaker.rule().name() + "` never decides" : "";
        policy.notes()
                .warn(
                        Concern.OVERLAP,
                        later.place(),
                        new Words(
                                "规则" + one.zh() + "和规则" + other.zh() + "对 " + shared + " 都成立：以较强的 " + stronger.outcome()
                                        + " 为准" + zh,
                                "rules " + one.en() + " and " + other.en() + " both hold for " + shared
                                        + ": the stronger outcome `" + stronger.outcome() + "` decides" + en),
                        new Words("让两档在同一个数上分开", "let the two part at one figure"));
    }

    private void gaps(List<Band> bands) {
        NumberValues silent = NumberValues.ALL;
        for (Band band : bands) {
            silent = silent.and(band.figures().not());
        }
        for (Interval gap : silent.parts()) {
            boolean between = gap.low() != null && gap.high() != null;
            Interval exact = between && bands.get(0).whole() ? gap.whole() : gap;
            if (between && !exact.isEmpty()) {
                gap(bands, gap, exact);
            }
        }
    }

    private void gap(List<Band> bands, Interval gap, Interval exact) {
        Optional<Band> below = find(bands, gap.low(), Interval::high);
        Optional<Band> above = find(bands, gap.high(), Interval::low);
        if (below.isEmpty()
                || above.isEmpty()
                || below.get().outcome().equals(above.get().outcome())) {
            return;
        }
        tellGap(below.get(), above.get(), exact);
    }

    /** The first rule whose band has an end there. */
    private static Optional<Band> find(
            List<Band> bands, @Nullable Fraction end, Function<Interval, @Nullable Fraction> side) {
        return bands.stream()
                .filter(band -> band.figures().parts().stream().anyMatch(part -> Objects.equals(side.apply(part), end)))
                .findFirst();
    }

    private void tellGap(Band below, Band above, Interval gap) {
        Words one = RuleWording.rule(below.rule());
        Words other = RuleWording.rule(above.rule());
        String byDefault =
                matter(above).map(matter -> matter.byDefault().code()).orElse("");
        policy.notes()
                .warn(
                        Concern.GAP,
                        above.place(),
                        new Words(
                                "规则" + one.zh() + "和规则" + other.zh() + "之间，" + gap + " 没有规则涉及，按默认结论 " + byDefault
                                        + " 处理",
                                "between rules " + one.en() + " and " + other.en() + " no rule speaks about " + gap
                                        + ": the default outcome `" + byDefault + "` applies"),
                        new Words(
                                "让两档相接；若本意如此，为这一档写一条得出 " + byDefault + " 的规则",
                                "let the two meet; if it is meant, write a rule that concludes `" + byDefault
                                        + "` for it"));
    }
}
