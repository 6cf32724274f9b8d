package yardstick.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/**
 * What lies in a policy folder and is not read although somebody may think that it is: rules under another ending or in a folder of
 * their own, copies, tables that were not saved as CSV. Documents, hidden files and other policies are nobody's rules.
 */
final class Strays {

    private static final String RULES = ".drl";
    private static final List<String> OTHERS =
            List.of(PolicyJson.NAME, ClausesJson.NAME, ParametersCsv.NAME, IndicatorsCsv.NAME);
    private static final Pattern SYSTEM = Pattern.compile("\\..*|thumbs\\.db|desktop\\.ini");
    private static final Pattern DOCUMENT = Pattern.compile(
            ".*\\.(md|pdf|docx?|wps|pptx?|html?|png|jpe?g)|(readme|licen[cs]e|notice|changelog)(\\.txt)?");
    private static final Pattern COPY =
            Pattern.compile("(~\\$|#).*|.*(~|#|\\.bak|\\.old|\\.orig|\\.tmp|\\.swp|\\.save)");

    private final FolderSource source;

    Strays(FolderSource source) {
        this.source = source;
    }

    /** Whether an entry is read as a file of rules. */
    static boolean isRules(String name) {
        return name.endsWith(RULES) && !name.startsWith(".") && !name.startsWith("~$");
    }

    /** A warning of an entry, if one is due. */
    Optional<Problem> warning(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isRules(name) || OTHERS.contains(name) || SYSTEM.matcher(lower).matches()) {
            return Optional.empty();
        }
        Optional<String> inner = source.rulesIn(name);
        if (inner.isPresent()) {
            return Optional.of(inFolder(name + "/" + inner.get()));
        }
        if (DOCUMENT.matcher(lower).matches() || source.isFolder(name)) {
            return Optional.empty();
        }
        return Optional.of(COPY.matcher(lower).matches() ? copy(name) : misnamed(name, lower));
    }

    private Problem inFolder(String file) {
        return Refusal.IGNORED_RULES.at(
                place(file),
                new Words("下级文件夹里的规则文件不会读取", "rules in a folder within the policy folder are not read"),
                new Words(
                        "是本政策的规则就移到 policy.json 旁边；不是就移到政策文件夹之外",
                        "move it beside policy.json if it is part of this policy, else out of the policy folder"));
    }

    private Problem copy(String name) {
        return Refusal.NOT_READ.at(
                place(name),
                new Words("这是副本或临时文件，不会读取", "this is a copy or a temporary file and is not read"),
                new Words(
                        "关闭正在编辑它的程序；不再需要就删去或移走",
                        "close the program that edits it, and delete it or move it away if it is not needed"));
    }

    private Problem misnamed(String name, String lower) {
        int rules = lower.lastIndexOf(RULES);
        if (rules > 0) {
            String meant = "`" + name.substring(0, rules) + RULES + "`";
            return Refusal.IGNORED_RULES.at(
                    place(name),
                    new Words("该文件不作为规则文件读取", "this file is not read as a rule file"),
                    new Words("如果是规则文件，请改名为 " + meant, "if it holds rules, rename it to " + meant));
        }
        return meant(lower).map(meant -> mistaken(name, meant)).orElseGet(() -> unknown(name));
    }

    /** The file that one of another name was probably to be: it begins like it. */
    private static Optional<String> meant(String lower) {
        return OTHERS.stream()
                .filter(other -> lower.startsWith(other.substring(0, other.indexOf('.'))))
                .findFirst();
    }

    private Problem mistaken(String name, String meant) {
        boolean table =
                Stream.of(".xlsx", ".xls", ".et", ".ods", ".numbers").anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return Refusal.NOT_READ.at(
                place(name),
                new Words("不会读取，只读取 `" + meant + "`", "this is not read, `" + meant + "` is"),
                table
                        ? new Words(
                                "用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”，文件名为 `" + meant + "`",
                                "save it from Excel or WPS as `CSV UTF-8 (comma delimited)` under the name `" + meant
                                        + "`")
                        : new Words(
                                "要用它就改名为 `" + meant + "`，否则删去或移走",
                                "rename it to `" + meant + "` if it is to be used, else delete it or move it away"));
    }

    private Problem unknown(String name) {
        return Refusal.NOT_READ.at(
                place(name),
                new Words("不会读取这个文件", "this file is not read"),
                new Words(
                        "政策文件夹只读取 `*.drl`、" + Quote.all(OTHERS, "、") + "；规则文件请改名为以 `.drl` 结尾，无关文件请移走",
                        "a policy folder is `*.drl`, " + Quote.all(OTHERS, ", ")
                                + "; let a file of rules end in `.drl`, and move away what is not part of the policy"));
    }

    private SourcePlace place(String name) {
        return SourcePlace.of(source.path(name));
    }
}
