package yardstick.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.policy.Matter;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.rule.Rule;
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
