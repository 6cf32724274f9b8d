package yardstick.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import yardstick.Policy;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Rule;
import yardstick.vocabulary.Parameter;

/** Finds what differs between two versions of a policy and changes no decision. */
final class Rewordings {

    private final Policy before;
    private final Policy after;
    private final List<Rewording> found = new ArrayList<>();

    private Rewordings(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the files: policy.json, clauses.json, parameters.csv, rules. */
    static List<Rewording> between(Policy before, Policy after, List<Edit> edits) {
        Rewordings rewordings = new Rewordings(before, after);
        rewordings.ofPolicy();
        rewordings.ofClauses();
        rewordings.ofParameters(edits);
        rewordings.ofRules();
        return List.copyOf(rewordings.found);
    }

    private void ofPolicy() {
        PolicyFolder old = before.folder();
        PolicyFolder now = after.folder();
        changed(new Words("政策编号", "policy id"), old.id(), now.id());
        changed(new Words("版本", "version"), old.version(), now.version());
        changed(new Words("政策名称", "policy title"), old.title().zh(), now.title().zh());
        changed(new Words("发布单位", "issuer"), old.issuer().zh(), now.issuer().zh());
        boolean documents =
                !old.sources().equals(now.sources()) || !old.actionable().equals(now.actionable());
        boolean english = !old.title().en().equals(now.title().en())
                || !old.issuer().en().equals(now.issuer().en());
        for (Matter matter : now.matters()) {
            old.matter(matter.id())
                    .ifPresent(was -> changed(
                            new Words("事项 " + matter.id() + " 列出的指标", "figures reported by matter " + matter.id()),
                            String.join("、", was.reports()),
                            String.join("、", matter.reports()),
                            true));
        }
        if (documents || english || !old.matters().equals(now.matters())) {
            add(new Words("policy.json 的文字或来源有改动", "texts or sources of policy.json changed"), false);
        }
    }

    private void ofClauses() {
        SortedMap<String, Clause> old = Edits.byName(before.folder().clauses(), Clause::id);
        SortedMap<String, Clause> now = Edits.byName(after.folder().clauses(), Clause::id);
        old.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> add(new Words("条款 " + id + " 删除", "clause " + id + " removed"), false));
        now.forEach((id, clause) -> {
            if (!old.containsKey(id)) {
                add(new Words("条款 " + id + " 新增", "clause " + id + " added"), false);
            } else if (!clause.equals(old.get(id))) {
                add(new Words("条款 " + id + " 的文字有改动", "text of clause " + id + " changed"), false);
            }
        });
    }

    private void ofParameters(List<Edit> edits) {
        SortedMap<String, Parameter> old = Edits.byName(before.folder().parameters(), Parameter::key);
        Set<Parameter> rows = new HashSet<>();
        edits.forEach(edit -> {
            if (edit instanceof Edit.OfRows of) {
                rows.addAll(of.before());
                rows.addAll(of.after());
            }
        });
        Edits.onlyAfter(after, before).stream()
                .filter(gone -> !rows.contains(gone))
                .forEach(gone ->
                        add(new Words("参数 " + gone.key() + " 删除", "parameter " + gone.key() + " removed"), false));
        Edits.onlyAfter(before, after).stream()
                .filter(added -> !rows.contains(added))
                .forEach(added -> add(
                        new Words(
                                "参数 " + added.key() + " 新增：" + added.figure(),
                                "parameter " + added.key() + " added: " + added.figure()),
                        false));
        for (Parameter parameter : after.folder().parameters()) {
            Parameter was = old.get(parameter.key());
            boolean isEdit = edits.stream()
                    .anyMatch(edit ->
                            edit instanceof Edit.OfParameter of && of.after().equals(parameter));
            if (was != null && !isEdit) {
                ofParameter(was, parameter);
            }
        }
    }

    private void ofParameter(Parameter was, Parameter is) {
        Edit.OfParameter all = new Edit.OfParameter(was, is);
        if (was.value().compareTo(is.value()) != 0) {
            add(new Words(all.words().zh() + "（没有规则读取）", all.words().en() + " (no rule reads it)"), false);
        } else if (!was.unit().equals(is.unit())
                || !was.clause().equals(is.clause())
                || !was.status().equals(is.status())) {
            add(all.words(), !was.status().equals(is.status()));
        } else if (!Objects.equals(was.note(), is.note())) {
            add(new Words("参数 " + is.key() + " 的说明有改动", "note of parameter " + is.key() + " changed"), false);
        }
    }

    private void ofRules() {
        SortedMap<String, Rule> old = Edits.byName(before.rules().rules(), Rule::name);
        Edits.byName(after.rules().rules(), Rule::name).forEach((name, rule) -> {
            Rule was = old.get(name);
            if (was != null) {
                String label = "「" + name + "」";
                Words of = new Words("规则" + label + "的", "rule " + label + " ");
                changed(new Words(of.zh() + "条款", of.en() + "clause"), was.clause(), rule.clause(), true);
                changed(new Words(of.zh() + "英文名称", of.en() + "title"), was.title(), rule.title(), false);
                String from = was.place().file();
                changed(
                        new Words(of.zh() + "文件", of.en() + "file"),
                        from,
                        rule.place().file(),
                        true);
            }
        });
    }

    private void changed(Words what, String from, String to) {
        changed(what, from, to, false);
    }

    private void changed(Words what, String from, String to, boolean evidence) {
        if (!from.equals(to)) {
            String change = " " + shown(from) + " → " + shown(to);
            add(new Words(what.zh() + change, what.en() + change), evidence);
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private void add(Words words, boolean evidence) {
        found.add(new Rewording(words, evidence));
    }
}
