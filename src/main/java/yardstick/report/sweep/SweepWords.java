package yardstick.report.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import yardstick.impact.NamedDossier;
import yardstick.impact.Sweep;
import yardstick.impact.SweepAxis;
import yardstick.impact.SweepFigure;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.evaluation.ReportedText;
import yardstick.report.style.Phrase;
import yardstick.report.style.Phrases;

/** How a sweep is worded, in text and on a page. */
record SweepWords(Sweep sweep, Language language) {

    String in(String zh, String en) {
        return new Words(zh, en).in(language);
    }

    String policy() {
        PolicyFolder policy = sweep.policy();
        return Phrases.in(language).of(Phrase.TITLE, policy.title().in(language), policy.version());
    }

    String matter(Matter matter) {
        return Phrases.in(language).of(matter);
    }

    /** What marks the chart of a matter in a page: the word of the kind, or the place of the matter in the policy. */
    String mark(Matter matter) {
        return matter.isNamed() ? "matter-" + sweep.policy().matters().indexOf(matter) : matter.id();
    }

    String outcome(Outcome outcome) {
        return outcome.title().in(language);
    }

    /** The matters that are decided of any subject. */
    List<Matter> matters() {
        return sweep.points().get(0).counts().entrySet().stream()
                .filter(matter -> matter.getValue().values().stream().anyMatch(count -> count > 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parameter with its unit. */
    String name(SweepAxis axis) {
        String unit = axis.parameter().unit();
        return unit.isEmpty() ? axis.name() : axis.name() + in("（" + unit + "）", " (" + unit + ")");
    }

    /** What is asked of a parameter. */
    String asked(SweepAxis axis) {
        int size = axis.values().size();
        String first = axis.values().get(0).toPlainString();
        String last = axis.values().get(size - 1).toPlainString();
        String now = axis.values().get(axis.current()).toPlainString();
        boolean assumed = axis.parameter().status().equals("assumed");
        String zh = "参数 " + name(axis) + "：现值 " + now + (assumed ? "（假定值，政策没有公布）" : "") + "，试算 " + first + " 至 " + last
                + " 的 " + size + " 个值" + (axis.asked() ? "" : "，含现值以便比较");
        String en = "parameter " + name(axis) + ": now " + now
                + (assumed ? " (assumed, the policy publishes none)" : "")
                + ", swept over " + size + (size == 1 ? " value from " : " values from ") + first + " to " + last
                + (axis.asked() ? "" : ", with the present value to compare with");
        return in(zh, en);
    }

    /** What a dossier is. */
    String facts(NamedDossier facts) {
        return in("卷宗 ", "dossier ")
                + facts.name()
                + in("，", ", ")
                + Phrases.in(language).of(Phrase.AS_OF, facts.dossier().asOf().toString());
    }

    /** What the dossiers say of themselves, each remark once. */
    List<String> notes() {
        return sweep.facts().stream()
                .map(facts -> facts.dossier().note())
                .filter(Objects::nonNull)
                .distinct()
                .map(note -> Phrases.in(language).of(Phrase.NOTE, note))
                .toList();
    }

    /** How many decisions of each outcome there are of a matter in which nothing changes. */
    String unchanged(Matter matter) {
        Phrases phrases = Phrases.in(language);
        Map<Outcome, Integer> counts = sweep.points().get(0).counts().getOrDefault(matter, Map.of());
        String list = counts.entrySet().stream()
                .map(count -> phrases.of(Phrase.COUNT, outcome(count.getKey()), count.getValue()))
                .collect(Collectors.joining(phrases.of(Phrase.COMMA)));
        return in("各值之下都一样：", "the same at every value: ") + list;
    }

    /** Whether a decision in the matter changes anywhere. */
    boolean changes(Matter matter) {
        return sweep.flips().stream().anyMatch(flip -> flip.matter().equals(matter));
    }

    /** What a matter reports at each point, where that is not the same at all. */
    List<String> figures(Matter matter) {
        return sweep.revalues(matter)
                ? sweep.points().stream()
                        .flatMap(point -> point.figures().stream()
                                .filter(figure -> figure.matter().equals(matter))
                                .map(figure -> at(point) + in("：", ": ") + figure(figure)))
                        .toList()
                : List.of();
    }

    private String figure(SweepFigure figure) {
        String total = figure.isTotalled() ? in("，合计 ", ", total ") + ReportedText.of(figure.total()) : "";
        String name = figure.total().name();
        return in(
                        name + " " + figure.others() + " 项与第一个值之下不同",
                        name + ": " + figure.others() + " other than at the first value")
                + total;
    }

    /**
     * That no decision changes, and whether what is reported does.
     *
     * @param no the first word in English, small or as a sentence begins
     */
    String noFlips(String no) {
        boolean revalued = sweep.policy().matters().stream().anyMatch(sweep::revalues);
        return in("这些值之间没有任何结论改变", no + " decision changes between these values")
                + (revalued ? in("，报告的数值有改变", ", reported figures do") : "");
    }

    /** From which value to which. */
    String change(SweepFlip flip) {
        return flip.axis().name() + " " + flip.from().toPlainString() + " → "
                + flip.to().toPlainString();
    }

    /** From which outcome to which. */
    String turn(SweepFlip flip) {
        return outcome(flip.before()) + " → " + outcome(flip.after());
    }

    /** Whose decision it is, with the dossier where there are several. */
    String subject(SweepFlip flip) {
        String subject = Phrases.subject(flip.subject()) + Phrases.in(language).inMatter(flip.matter());
        return sweep.facts().size() == 1
                ? subject
                : subject + in("，", ", ") + flip.facts().name();
    }

    /** At which values of the other parameters it is so; empty if at all. */
    String where(SweepFlip flip) {
        if (sweep.isEverywhere(flip)) {
            return "";
        }
        int axis = sweep.axes().indexOf(flip.axis());
        if (sweep.axes().size() == 2) {
            SweepAxis other = sweep.axes().get(1 - axis);
            List<BigDecimal> values = flip.at().stream()
                    .map(point -> point.values().get(1 - axis))
                    .toList();
            return in("仅当 ", "only if ") + other.name() + in(" 为 ", " is ") + runs(other.values(), values);
        }
        List<String> first =
                flip.at().stream().limit(3).map(point -> others(point, axis)).toList();
        int more = flip.at().size() - first.size();
        return in("仅当 ", "only if ")
                + String.join(in("；或 ", "; or "), first)
                + (more == 0 ? "" : in("；或另外 " + more + " 种组合", "; or " + more + " other combinations"));
    }

    private String at(SweepPoint point) {
        return others(point, -1);
    }

    private String others(SweepPoint point, int axis) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < sweep.axes().size(); i++) {
            if (i != axis) {
                values.add(sweep.axes().get(i).name() + " = "
                        + point.values().get(i).toPlainString());
            }
        }
        return String.join(in("、", ", "), values);
    }

    /** Some of the values, neighbours joined. */
    private String runs(List<BigDecimal> all, List<BigDecimal> some) {
        List<List<BigDecimal>> runs = new ArrayList<>();
        int last = -2;
        for (BigDecimal value : some) {
            int index = all.indexOf(value);
            if (index != last + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(value);
            last = index;
        }
        return runs.stream().map(this::run).collect(Collectors.joining(in("、", ", ")));
    }

    private String run(List<BigDecimal> run) {
        String first = run.get(0).toPlainString();
        String last = run.get(run.size() - 1).toPlainString();
        return run.size() == 1 ? first : first + in(" 至 ", " to ") + last;
    }
}
