package yardstick.problem;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Names of files that cannot be told from their bytes, so that a file seems not to be there. */
public final class FileName {

    private static final String LOST = "\uFFFD";

    private FileName() {}

    /** Whether a text holds what was lost of a name. */
    public static boolean isLost(String name) {
        return name.contains(LOST);
    }

    /** Whether the name of an entry of a folder was lost, so that nobody can open it by that name. */
    public static boolean isLost(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return isLost(name) && (!namesAreUtf8() || !entry.resolveSibling(name).equals(entry));
    }

    /** What is wrong with {@code thing}. */
    public static Words lost(Words thing) {
        return namesAreUtf8()
                ? new Words(
                        thing.zh() + "不是 UTF-8 编码（多半是 GBK），读不出来",
                        thing.en() + " is not in UTF-8 (perhaps in GBK) and cannot be read")
                : new Words(
                        thing.zh() + "读不出来：这里的字符编码不是 UTF-8", thing.en() + " cannot be read: the locale is not UTF-8");
    }

    /** What to do about it. */
    public static Words remedy() {
        return namesAreUtf8()
                ? new Words(
                        "把文件改名为 UTF-8 编码的名称（如 `convmv -f GBK -t UTF-8 --notest 文件`）；卷宗也可以用 `- < 文件` 从标准输入读取",
                        "rename the file in UTF-8 (such as by `convmv -f GBK -t UTF-8 --notest FILE`); a dossier may also be read"
                                + " from standard input by `- < FILE`")
                : new Words("先执行 `export LC_ALL=C.UTF-8`，再重新运行", "run `export LC_ALL=C.UTF-8` first, then this again");
    }

    private static boolean namesAreUtf8() {
        @Nullable String encoding = System.getProperty("sun.jnu.encoding");
        return encoding != null
                && Charset.isSupported(encoding)
                && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    }
}
