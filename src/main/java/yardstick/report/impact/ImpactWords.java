package yardstick.report.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.Policy;
import yardstick.impact.Change;
import yardstick.impact.Impact;
import yardstick.impact.Revaluation;
import yardstick.impact.Rewording;
import yardstick.impact.Standing;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.evaluation.ReportedText;
import yardstick.report.style.Phrase;
import yardstick.report.style.Phrases;
import yardstick.rule.Rule;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;

/** How the impact of a change is worded, in text and in Markdown. */
record ImpactWords(Impact impact, Language language) {

    String in(String zh, String en) {
        return new Words(zh, en).in(language);
    }

    String title() {
        return in("政策改动的影响：", "Impact of a policy change: ")
                + impact.after().folder().title().in(language);
    }

    /** A version as the user named it. */
    String version(PolicyFolder folder) {
        return folder.path() + in("（" + folder.version() + " 版）", " (version " + folder.version() + ")");
    }

    /** That nothing changes, where nothing does. */
    String verdict() {
        if (impact.equal()) {
            return in(
                    "没有任何决定会改变：两个版本的规则、参数和结论阶梯含义相同，没有评估。",
                    "No decision can change: rules, parameters and ladders mean the same in both versions; nothing was evaluated.");
        }
        String regrounded = in(
                impact.regrounded().size() + " 项结论不变、依据改变",
                impact.regrounded().size() + " keep their outcome on other grounds");
        String revalued = impact.reports()
                ? in(
                        "，" + impact.revalued().size() + " 项结论不变、报告的数值改变",
                        ", " + impact.revalued().size() + " keep their outcome with other reported figures")
                : "";
        int all = impact.totals().values().stream().mapToInt(Integer::intValue).sum();
        return in(
                "共 " + all + " 项结论：" + impact.changed().size() + " 项改变，" + regrounded + revalued + "。",
                all + (all == 1 ? " decision: " : " decisions: ")
                        + impact.changed().size() + (impact.changed().size() == 1 ? " changes, " : " change, ")
                        + regrounded + revalued + ".");
    }

    /** What is to be said where some causes were not looked for to the end. */
    String unfinished() {
        return in(
                "改动太多，没有试完全部组合：注明“未试完”的原因可能不止这些，或含有可以去掉的改动。",
                "There are too many edits to try all their combinations: causes marked as not exhaustive may not be the only ones, or hold edits that could be left out.");
    }

    String rewording(Rewording rewording) {
        return rewording.words().in(language) + (rewording.evidence() ? in("（会在依据中显示）", " (shown with grounds)") : "");
    }

    /** How many in a matter change. */
    String summary(Matter matter) {
        long changed = count(impact.changed(), matter);
        long regrounded = count(impact.regrounded(), matter);
        long revalued = count(impact.revalued(), matter);
        String figures = matter.reports().isEmpty()
                ? ""
                : in("，" + revalued + " 项报告的数值改变", ", " + revalued + " with other reported figures");
        String name = Phrases.in(language).of(matter);
        int all = impact.totals().getOrDefault(matter, 0);
        return in(
                name + " " + all + " 项：" + changed + " 项结论改变，" + regrounded + " 项只有依据改变" + figures,
                name + " " + all + ": " + changed + " with another outcome, " + regrounded + " with other grounds only"
                        + figures);
    }

    private static long count(List<Change> changes, Matter matter) {
        return changes.stream().filter(change -> change.matter().equals(matter)).count();
    }

    /** The outcomes before and after of the changed subjects in a matter, and how many there are of each pair. */
    List<List<String>> flips(Matter matter) {
        List<List<String>> flips = new ArrayList<>();
        for (Map.Entry<Outcome, Map<Outcome, Integer>> from :
                impact.matrix(matter).entrySet()) {
            from.getValue()
                    .forEach((to, count) ->
                            flips.add(List.of(outcome(from.getKey()), outcome(to), Integer.toString(count))));
        }
        return flips;
    }

    private String outcome(Outcome outcome) {
        return outcome.equals(Standing.NONE.outcome())
                ? in("不作结论", "no decision")
                : outcome.title().in(language);
    }

    /** Whose decision it is, with the dossier where there are several. */
    String subject(Change change) {
        List<String> names = new ArrayList<>();
        Holder holder = change.subject().holder();
        if (holder != null) {
            names.add(holder.id() + " " + holder.name());
        }
        Designation designation = change.subject().ofDesignation();
        if (designation != null) {
            names.add(designation.id() + " " + designation.name());
        }
        String subject = String.join(" / ", names) + Phrases.in(language).inMatter(change.matter());
        return impact.facts().size() == 1
                ? subject
                : subject + in("（" + change.facts() + "）", " (" + change.facts() + ")");
    }

    String before(Change change) {
        return outcome(change.before().outcome());
    }

    String after(Change change) {
        return outcome(change.after().outcome());
    }

    String groundsBefore(Change change) {
        return grounds(change.before(), impact.before());
    }

    String groundsAfter(Change change) {
        return grounds(change.after(), impact.after());
    }

    private String grounds(Standing standing, Policy policy) {
        if (!standing.open().isEmpty()) {
            return in("尚不能定：", "not known: ") + names(standing.open(), policy);
        }
        return standing.grounds().isEmpty() ? in("无", "none") : names(standing.grounds(), policy);
    }

    private String names(List<String> rules, Policy policy) {
        return rules.stream()
                .map(name -> policy.rules()
                        .rule(name)
                        .map(Rule::title)
                        .filter(title -> language == Language.EN && !title.isEmpty())
                        .orElse(name))
                .collect(Collectors.joining(Phrases.in(language).of(Phrase.LIST)));
    }

    String revalued() {
        return in("报告的数值改变", "Reported figures that change");
    }

    String before(Revaluation value) {
        return ReportedText.of(value.before());
    }

    String after(Revaluation value) {
        return ReportedText.of(value.after());
    }

    /** What stands before the causes of a change. */
    String causeHeading(Change change) {
        String more = change.causes().size() > 1 ? in("（任何一项都足以造成）", " (each of them suffices)") : "";
        String open = change.exhaustive() ? "" : in("（未试完）", " (not exhaustive)");
        return in("原因", "cause") + more + open;
    }

    List<String> causes(Change change) {
        return change.causesInWords().stream().map(words -> words.in(language)).toList();
    }
}
