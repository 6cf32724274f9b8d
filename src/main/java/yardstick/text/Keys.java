package yardstick.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import yardstick.problem.Nearest;
import yardstick.problem.Words;

/** What somebody meant who named a field or a column otherwise than it is: in capitals, with a dash, in Chinese. */
public final class Keys {

    /** What fields and columns are called in Chinese; of several, the one that can stand there is meant. */
    private static final Map<String, List<String>> CHINESE = chinese(
            "编号 id code",
            "代码 code id",
            "名称 name title",
            "标题 title name",
            "功能区 zone zones",
            "园区 zone zones",
            "赋能事项 designation designations",
            "试点 designation designations",
            "品牌 designation designations",
            "级别 level",
            "区县 district",
            "主导产业 leadingIndustries",
            "特色产业 featuredIndustries",
            "产业 industries leadingIndustries",
            "功能定位 functions",
            "区位布局 layouts",
            "类型 kind",
            "类别 kind",
            "状态 status",
            "牵头部门 leadAgency",
            "名额 places",
            "赋能 grants",
            "争取 applications",
            "指标 measures name",
            "里程碑 milestones",
            "困难诉求 difficulties",
            "截至 asOf",
            "期间 period",
            "周期 period",
            "数值 value",
            "值 value",
            "得分 value",
            "起始 since",
            "放弃 withdrawn",
            "到期 due",
            "进度 progress",
            "责任方 owner",
            "提出 raised",
            "解决 resolved",
            "备注 note",
            "说明 note",
            "单位 unit",
            "条款 clause clauses",
            "原文 text",
            "来源 source sources",
            "发布 published",
            "版本 version",
            "参数 parameters name",
            "事实 facts",
            "预期 expect",
            "结论 outcome",
            "理由 grounds");

    private static final List<String> SUFFIXES = List.of("id", "ids", "name", "code", "list", "s");

    private Keys() {}

    private static Map<String, List<String>> chinese(String... lines) {
        Map<String, List<String>> names = new HashMap<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            names.put(words.get(0), words.subList(1, words.size()));
        }
        return Map.copyOf(names);
    }

    /** The one of the known names that was meant; none if nobody can tell. */
    public static Optional<String> meant(String wrong, Collection<String> known) {
        String bare = bare(wrong);
        return equal(bare, known)
                .or(() -> CHINESE.getOrDefault(bare, List.of()).stream()
                        .filter(known::contains)
                        .findFirst())
                .or(() -> SUFFIXES.stream()
                        .filter(suffix -> bare.endsWith(suffix) && bare.length() > suffix.length())
                        .flatMap(suffix -> equal(bare.substring(0, bare.length() - suffix.length()), known).stream())
                        .findFirst())
                .or(() -> Nearest.of(wrong, known));
    }

    /**
     * What to write instead of a wrong name: the one that was meant, or what else there is to say; and what of it cannot be seen.
     *
     * @param quoted how a name is shown
     */
    public static Words instead(
            String wrong, Collection<String> known, UnaryOperator<String> quoted, Supplier<Words> otherwise) {
        return meant(wrong, known)
                .map(quoted)
                .map(Nearest::question)
                .orElseGet(otherwise)
                .and(unseen(wrong));
    }

    private static Optional<String> equal(String bare, Collection<String> known) {
        return known.stream().filter(name -> bare(name).equals(bare)).findFirst();
    }

    /** Letters and digits only, small and of half width. */
    private static String bare(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** What to add to the advice where a character of a name cannot be seen; nothing where there is none. */
    public static Words unseen(String wrong) {
        OptionalInt odd = Spaces.odd(wrong);
        if (odd.isEmpty()) {
            return new Words("", "");
        }
        Words name = Spaces.name(odd.getAsInt());
        return new Words("；其中有 " + name.zh() + "，须删去", "; it holds " + name.en() + ", which must go");
    }
}
