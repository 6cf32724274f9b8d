package yardstick.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.policy.Matter;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.rule.Rule;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Parameter;

/** One difference between two versions of a policy that can change a decision. */
public sealed interface Edit {

    /** What was changed, in one phrase. */
    Words words();

    /** Another figure of a parameter that rules read, or another unit, clause or status where rules read those. */
    record OfParameter(Parameter before, Parameter after) implements Edit {

        @Override
        public Words words() {
            List<String> changes = new ArrayList<>();
            if (before.value().compareTo(after.value()) != 0 || !Objects.equals(before.values(), after.values())) {
                changes.add(change(before.figure(), after.figure()));
            }
            List<Words> texts = List.of(
                    text(new Words("单位", "unit"), before.unit(), after.unit()),
                    text(new Words("条款", "clause"), before.clause(), after.clause()),
                    text(new Words("状态", "status"), before.status(), after.status()));
            return new Words(
                    "参数 " + before.key() + " "
                            + joined(changes, texts.stream().map(Words::zh).toList()),
                    "parameter " + before.key() + " "
                            + joined(changes, texts.stream().map(Words::en).toList()));
        }

        private static Words text(Words what, String from, String to) {
            return from.equals(to)
                    ? new Words("", "")
                    : new Words(what.zh() + " " + change(from, to), what.en() + " " + change(from, to));
        }

        private static String change(String from, String to) {
            return from + " → " + to;
        }

        private static String joined(List<String> figures, List<String> texts) {
            List<String> all = new ArrayList<>(figures);
            texts.stream().filter(text -> !text.isEmpty()).forEach(all::add);
            return String.join(", ", all);
        }

        @Override
        public String toString() {
            return Brief.of("OfParameter", words().en());
        }
    }

    /**
     * Rows of a parameter that were added or removed, for a scope or a time, while the parameter itself is in both versions.
     *
     * @param before the rows that the new version lacks
     * @param after the rows that the old version lacks
     */
    record OfRows(String name, List<Parameter> before, List<Parameter> after) implements Edit {

        @Override
        public Words words() {
            return new Words(
                    "参数 " + name + " 的行" + rows(" 删除 ", before) + rows(" 新增 ", after),
                    "rows of parameter " + name + rows(" removed ", before) + rows(" added ", after));
        }

        private static String rows(String what, List<Parameter> rows) {
            return rows.isEmpty()
                    ? ""
                    : rows.stream()
                            .map(row -> row.key() + " " + row.figure())
                            .collect(Collectors.joining(", ", what, ""));
        }

        @Override
        public String toString() {
            return Brief.of("OfRows", words().en());
        }
    }

    /** Another catalogue of indicators: other ranges or texts, which say what an unknown figure may be, or other names. */
    record OfCatalogue(Indicators before, Indicators after) implements Edit {

        @Override
        public Words words() {
            Map<String, String> old = told(before);
            Map<String, String> now = told(after);
            Set<String> names = new TreeSet<>(CodePoints.ORDER);
            names.addAll(old.keySet());
            names.addAll(now.keySet());
            String changes = names.stream()
                    .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                    .map(name -> name + " " + old.getOrDefault(name, "–") + " → " + now.getOrDefault(name, "–"))
                    .collect(Collectors.joining(", "));
            return new Words("指标目录 " + changes, "catalogue of indicators: " + changes);
        }

        /** Whether both say the same of what can be. */
        boolean isNone() {
            return before.areGiven() == after.areGiven() && told(before).equals(told(after));
        }

        /** What each indicator can be, by its name and whose it is. */
        private static Map<String, String> told(Indicators indicators) {
            Map<String, String> told = new TreeMap<>(CodePoints.ORDER);
            indicators
                    .all()
                    .forEach(each -> told.put(
                            each.name() + "[" + each.of().word() + "]",
                            each.form() == Indicator.Form.NUMBER
                                    ? plain(each.low()) + "…" + plain(each.high())
                                    : each.form().word()
                                            + (each.texts().isEmpty() ? "" : " ")
                                            + String.join("|", each.texts())));
            return told;
        }

        private static String plain(@Nullable BigDecimal end) {
            return end == null ? "" : end.stripTrailingZeros().toPlainString();
        }

        @Override
        public String toString() {
            return Brief.of("OfCatalogue", words().en());
        }
    }

    /**
     * A rule that was added, removed, or changed in what it means.
     *
     * @param before null for one that was added
     * @param after null for one that was removed
     * @param parameters the parameters that came with it, which the version before lacks
     */
    record OfRule(@Nullable Rule before, @Nullable Rule after, List<Parameter> parameters) implements Edit {

        @Override
        public Words words() {
            String with = parameters.stream()
                    .map(parameter -> parameter.key() + " " + parameter.figure())
                    .collect(Collectors.joining(", "));
            return with.isEmpty()
                    ? new Words("规则「" + name() + "」" + what().zh(), "rule 「" + name() + "」 " + what().en())
                    : new Words(
                            "规则「" + name() + "」" + what().zh() + "（含新增参数 " + with + "）",
                            "rule 「" + name() + "」 " + what().en() + " (with new parameter " + with + ")");
        }

        String name() {
            return after != null ? after.name() : before != null ? before.name() : "";
        }

        private Words what() {
            if (before == null) {
                return new Words("新增", "added");
            }
            return after == null ? new Words("删除", "removed") : new Words("有改动", "changed");
        }

        @Override
        public String toString() {
            return Brief.of("OfRule", words().en());
        }
    }

    /**
     * A matter that was added, removed, or whose outcomes, their order or the subjects that it concerns changed.
     *
     * @param before null for one that was added
     * @param after null for one that was removed
     */
    record OfMatter(@Nullable Matter before, @Nullable Matter after) implements Edit {

        @Override
        public Words words() {
            String codes = codes(before) + " → " + codes(after);
            if (!isNamed(before) && !isNamed(after)) {
                return new Words("结论阶梯 " + id() + " " + codes, "ladder of " + id() + " " + codes);
            }
            String where = where(before) + " → " + where(after);
            List<Words> changes = new ArrayList<>();
            if (!codes(before).equals(codes(after))) {
                changes.add(new Words(codes, codes));
            }
            if (!where(before).equals(where(after))) {
                changes.add(new Words("范围 " + where, "where " + where));
            }
            return new Words(
                    "事项 " + id() + " " + changes.stream().map(Words::zh).collect(Collectors.joining("，")),
                    "matter " + id() + " " + changes.stream().map(Words::en).collect(Collectors.joining(", ")));
        }

        String id() {
            return after != null ? after.id() : before != null ? before.id() : "";
        }

        private static boolean isNamed(@Nullable Matter matter) {
            return matter != null && matter.isNamed();
        }

        private static String codes(@Nullable Matter matter) {
            return matter == null
                    ? "–"
                    : matter.outcomes().stream().map(outcome -> outcome.code()).collect(Collectors.joining(" > "));
        }

        private static String where(@Nullable Matter matter) {
            return matter == null || matter.where().isEmpty()
                    ? "–"
                    : matter.where().stream()
                            .map(where -> where.path() + " " + String.join("|", where.accepted()))
                            .collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return Brief.of("OfMatter", words().en());
        }
    }
}
