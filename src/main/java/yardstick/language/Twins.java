package yardstick.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.problem.Words;

/** Refuses two rules of one name: the one further down is told, with the place of the other; it may be either that was copied. */
final class Twins {

    private Twins() {}

    static void refuse(List<Sketch> sketches) {
        Map<String, Sketch> byName = new HashMap<>();
        for (Sketch sketch : sketches) {
            Sketch first = sketch.name().isBlank() ? null : byName.putIfAbsent(sketch.name(), sketch);
            if (first != null) {
                tell(first, sketch);
            }
        }
    }

    private static void tell(Sketch first, Sketch second) {
        String name = CheckedFile.quoted(second.name());
        boolean apart = first.source() != second.source();
        second.source()
                .error(
                        Mistake.RULE_NAME,
                        second.place(),
                        apart
                                ? new Words(
                                        "两个文件里都有规则“" + name + "”："
                                                + first.place().inShort() + " 和 "
                                                + second.place().inShort(),
                                        "two files have a rule `" + name + "`: "
                                                + first.place().inShort() + " and "
                                                + second.place().inShort())
                                : new Words(
                                        "规则“" + name + "”已在 " + first.place().inShort() + " 定义",
                                        "rule `" + name + "` is already at "
                                                + first.place().inShort()),
                        apart
                                ? new Words("给复制来的那一条换一个名称，或者删去它", "rename the one that was copied, or remove it")
                                : new Words("换一个名称", "choose another name"));
    }
}
