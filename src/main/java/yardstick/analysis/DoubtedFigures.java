package yardstick.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import yardstick.analysis.claim.Fraction;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Location;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;

/**
 * Warns of figures that are of another order than the threshold that they are compared with. A threshold is far off where three
 * figures or more are known and it lies above 100 分 or % while none of them does, below 1 分 or % while all are 10 at least, or a
 * thousand times away from the nearest. Figures are fractions where two or more are known, all lie from 0 to 1, some of them between,
 * and the threshold is 10 % at least.
 */
final class DoubtedFigures {

    private static final int ENOUGH = 3;
    private static final Set<String> OF_A_HUNDRED = Set.of("分", "%");
    private static final Fraction TEN = Fraction.of(10);
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction THOUSAND = Fraction.of(1000);

    private static final Words CHECK =
            new Words("核对小数点和单位；若本意如此，不必理会", "check the decimal point and the unit; if it is meant, leave it");

    private final PolicyFolder folder;
    private final Dossier dossier;
    private final Profile profile;
    private final Notes notes;

    DoubtedFigures(PolicyFolder folder, Dossier dossier, Profile profile, Notes notes) {
        this.folder = folder;
        this.dossier = dossier;
        this.profile = profile;
        this.notes = notes;
    }

    void tell(List<Rule> rules) {
        for (Rule rule : rules) {
            Weighing.of(rule).forEach(this::tell);
        }
        if (rules.stream().anyMatch(DoubtedFigures::readsProgress)) {
            tellProgress();
        }
    }

    private void tell(Weighing weighing) {
        List<String> others = weighing.others();
        SortedMap<String, Fraction> read = weighing.parameters();
        if (others.size() != 1 || read.size() > 1) {
            return;
        }
        Fraction weight = requireNonNull(weighing.sum().weights().get(others.get(0)));
        Fraction constant = weighing.sum().constant();
        weighing.figure(others.get(0)).ifPresent(pattern -> {
            if (read.isEmpty()) {
                Fraction limit = constant.negated().dividedBy(weight);
                tellWritten(weighing, pattern, limit);
            } else {
                Fraction toFigure = requireNonNull(read.get(read.firstKey())).negated();
                folder.parameter(read.firstKey())
                        .ifPresent(parameter ->
                                tell(parameter, pattern, weight.dividedBy(toFigure), constant.dividedBy(toFigure)));
            }
        });
    }

    private Profile.Range range(Condition.Pattern pattern) {
        return profile.range(name(pattern), kind -> pattern.window().covers(kind));
    }

    private static String name(Condition.Pattern pattern) {
        return pattern.requiredName().orElse("");
    }

    private void tellWritten(Weighing weighing, Condition.Pattern pattern, Fraction limit) {
        Profile.Range range = range(pattern);
        if (range.known() >= ENOUGH && isFarOff(limit, Fraction.of(range.low()), Fraction.of(range.high()), "")) {
            String text = RuleWording.quote(weighing.comparison().place());
            notes.warn(
                    Oddity.FAR_OFF,
                    weighing.comparison().place(),
                    farOff(new Words(text + " 里的标准是 " + limit, text + " asks for " + limit), pattern, range),
                    CHECK);
        }
    }

    /** A parameter that is compared with the figures of a measure times a factor, and something added. */
    private void tell(Parameter parameter, Condition.Pattern pattern, Fraction factor, Fraction added) {
        Profile.Range range = range(pattern);
        boolean asWritten = factor.equals(Fraction.ONE) && added.signum() == 0;
        String unit = Units.unit(parameter);
        Fraction one = Fraction.of(range.low()).times(factor).plus(added);
        Fraction other = Fraction.of(range.high()).times(factor).plus(added);
        boolean ascending = one.compareTo(other) <= 0;
        Fraction limit = Fraction.of(parameter.value());
        String figure = parameter.value().toPlainString() + " " + parameter.unit();
        if (range.known() >= ENOUGH && isFarOff(limit, ascending ? one : other, ascending ? other : one, unit)) {
            Words subject = new Words(
                    "参数“" + parameter.name() + "”是 " + figure, "parameter `" + parameter.name() + "` is " + figure);
            notes.add(
                    Oddity.FAR_OFF.at(folder.placeOfFigure(parameter.name()), farOff(subject, pattern, range), CHECK));
        }
        if (asWritten
                && range.known() > 1
                && range.isOfFractions()
                && unit.equals("%")
                && limit.compareTo(TEN) >= 0
                && !Unlikely.isOfChange(parameter.name(), Set.of(name(pattern)))) {
            tellFractions(
                    dossier.placeOf(name(pattern)),
                    new Words("指标“" + name(pattern) + "”", "measure `" + name(pattern) + "`"),
                    range,
                    new Words(
                            "而与之比较的参数“" + parameter.name() + "”是 " + figure,
                            "while parameter `" + parameter.name() + "`, which they are compared with, is " + figure));
        }
    }

    private static boolean isFarOff(Fraction limit, Fraction low, Fraction high, String unit) {
        if (limit.signum() <= 0) {
            return false;
        }
        boolean above = OF_A_HUNDRED.contains(unit) && limit.compareTo(HUNDRED) > 0 && high.compareTo(HUNDRED) <= 0;
        boolean below = OF_A_HUNDRED.contains(unit) && limit.compareTo(Fraction.ONE) < 0 && low.compareTo(TEN) >= 0;
        boolean farAbove = high.signum() > 0 && limit.compareTo(high.times(THOUSAND)) >= 0;
        boolean farBelow = limit.times(THOUSAND).compareTo(low) <= 0;
        return above || below || farAbove || farBelow;
    }

    private static Words farOff(Words subject, Condition.Pattern pattern, Profile.Range range) {
        String low = range.low().toPlainString();
        String high = range.high().toPlainString();
        return new Words(
                subject.zh() + "，而“" + name(pattern) + "”已知的 " + range.known() + " 个数值都在 " + low + " 到 " + high + " 之间",
                subject.en() + ", and all " + range.known() + " known figures of `" + name(pattern) + "` lie from "
                        + low + " to " + high);
    }

    private void tellFractions(Location location, Words of, Profile.Range range, Words beside) {
        String low = range.low().toPlainString();
        String high = range.high().toPlainString();
        notes.add(Oddity.FRACTIONS.at(
                location,
                new Words(
                        of.zh() + "已知的 " + range.known() + " 个数值都在 " + low + " 到 " + high + " 之间，" + beside.zh(),
                        "all " + range.known() + " known figures of " + of.en() + " lie from " + low + " to " + high
                                + ", " + beside.en()),
                new Words(
                        "百分数写 95，不写 0.95：若都是小数，全部乘以 100；若确是百分之一以下，不必理会",
                        "95 in a hundred is written 95, not 0.95: if these are fractions, write each a hundred times larger; if they are"
                                + " below one in a hundred, leave it")));
    }

    private static boolean readsProgress(Rule rule) {
        boolean[] reads = {false};
        Object progress = Vocabulary.fields(Type.MILESTONE).get("progress");
        Traversal.fields(rule, field -> reads[0] |= field == progress);
        return reads[0];
    }

    /** The progress of milestones is a percentage too. */
    private void tellProgress() {
        Profile.Range range = new Profile.Range();
        for (Milestone milestone : dossier.milestones()) {
            range.add(milestone.progress());
        }
        if (range.known() > 1 && range.isOfFractions()) {
            Location whole = dossier.placeOf("");
            tellFractions(
                    new Location(whole.file(), whole.line(), whole.column(), "/milestones"),
                    new Words("里程碑进度", "progress"),
                    range,
                    new Words("而进度以百分数计，完成是 100", "while progress counts in percent, and 100 is done"));
        }
    }
}
