package yardstick.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.problem.FileName;
import yardstick.problem.Words;

/**
 * The dossier file that a case names. It lies in the folder of the case, beside that folder, or below either: a case may come from
 * anybody, and nothing else that it names is looked at, be it through links.
 */
final class FactsFile {

    private static final Words INSIDE = new Words(
            "卷宗放在案例所在的文件夹里，或放在它的上一级文件夹里，写从案例所在文件夹出发的相对路径，如 `base/facts.json`",
            "keep the dossier in the folder of the case or in the one above it, and write its path from the folder of the case, such"
                    + " as `base/facts.json`");
    private static final Words RELATIVE = new Words("写从案例所在文件夹出发的相对路径", "write its path from the folder of the case");

    private final Strict strict;
    private final Path folder;
    private final Path root;

    private FactsFile(Strict strict, Path folder) {
        this.strict = strict;
        this.folder = folder;
        this.root = root(folder);
    }

    /** What the files that cases of a folder name have to lie in: the folder above it, unless that is the whole disk. */
    static Path root(Path folder) {
        Path above = folder.getParent();
        return above == null || above.getParent() == null ? folder : above;
    }

    /** Finds the file of a name in a case; null if there is none that may be read, which then is a problem. */
    static @Nullable Path of(Path ofCase, String name, Strict strict) {
        try {
            Path folder = Objects.requireNonNull(ofCase.toAbsolutePath().getParent());
            Path found = new FactsFile(strict, folder.toRealPath()).find(name);
            return found == null
                    ? null
                    : asNamed(found, ofCase.resolveSibling(name).normalize());
        } catch (InvalidPathException e) {
            boolean lost = name.indexOf('\0') < 0;
            tell(
                    strict,
                    CaseMistake.FACTS,
                    lost
                            ? FileName.lost(new Words("卷宗的文件名", "the name of the dossier"))
                            : new Words("文件名不能这样写：" + name, "no file can have this name: " + name),
                    lost ? FileName.remedy() : RELATIVE);
            return null;
        } catch (IOException e) {
            tell(
                    strict,
                    CaseMistake.FACTS,
                    new Words("没有这个卷宗文件：" + name, "there is no such dossier: " + name),
                    RELATIVE);
            return null;
        }
    }

    /** The file under the name that the user would give it, unless a link on the way makes that another file. */
    private static Path asNamed(Path file, Path named) throws IOException {
        return Files.exists(named) && Files.isSameFile(named, file) ? named : file;
    }

    private @Nullable Path find(String name) throws IOException {
        if (Path.of(name).isAbsolute() || name.matches("(?s)[A-Za-z]:.*|[/\\\\~].*")) {
            tell(
                    strict,
                    CaseMistake.OUTSIDE,
                    new Words(
                            "`" + name + "` 是绝对路径，换一台机器就不成立",
                            "`" + name + "` is an absolute path, which holds on one machine only"),
                    INSIDE);
            return null;
        }
        if (!folder.resolve(name).normalize().startsWith(root)) {
            tell(
                    strict,
                    CaseMistake.OUTSIDE,
                    new Words(
                            "`" + name + "` 在案例可以引用的文件夹之外",
                            "`" + name + "` lies outside the folder that a case may read from"),
                    INSIDE);
            return null;
        }
        Path file = folder.resolve(name).toRealPath();
        if (!file.startsWith(root)) {
            tell(
                    strict,
                    CaseMistake.OUTSIDE,
                    new Words(
                            "`" + name + "` 是链接，指向案例可以引用的文件夹之外",
                            "`" + name + "` leads through a link out of the folder that a case may read from"),
                    INSIDE);
            return null;
        }
        if (!Files.isRegularFile(file)) {
            tell(
                    strict,
                    CaseMistake.FACTS,
                    new Words("`" + name + "` 不是普通文件", "`" + name + "` is not an ordinary file"),
                    new Words("写卷宗文件（*.json）的路径", "name the file of a dossier (*.json)"));
            return null;
        }
        return file;
    }

    private static void tell(Strict strict, CaseMistake mistake, Words message, Words hint) {
        strict.add(mistake, "/factsFile", message, hint);
    }
}
