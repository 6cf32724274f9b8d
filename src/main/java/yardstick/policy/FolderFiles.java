package yardstick.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Problem;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/** The files of one policy folder: nothing but ordinary files that lie within it is ever opened. */
final class FolderFiles {

    private static final int LARGEST_KIB = 256;

    private final FolderSource source;
    private final List<Problem> problems;

    FolderFiles(FolderSource source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    boolean has(String name) {
        return source.names().contains(name);
    }

    /** The names of the rule files, sorted. */
    List<String> ruleFiles() {
        return source.names().stream().filter(Strays::isRules).toList();
    }

    /** Warns of what is not read although somebody may think that it is. */
    void tellStrays() {
        Strays strays = new Strays(source);
        source.names().forEach(name -> strays.warning(name).ifPresent(problems::add));
    }

    /** Reads a file of the folder; none if it is not there or cannot be used, which then is a problem. */
    Optional<PolicyFile> read(String name) {
        if (!source.has(name)) {
            problems.add(Refusal.NO_FILE.at(
                    place(name),
                    new Words("政策文件夹中没有 `" + name + "`", "the policy folder has no `" + name + "`"),
                    new Words("请新建该文件，或检查文件名的拼写与大小写", "add the file, or check how its name is spelt")));
            return Optional.empty();
        }
        try {
            return source.isFile(name) ? readFile(name) : unsafe(name);
        } catch (IOException e) {
            problems.add(Refusal.UNREADABLE.at(
                    place(name),
                    new Words("文件无法读取", "the file cannot be read"),
                    new Words("请检查读取权限，并关闭正在使用它的程序", "check that you may read it and that no program has locked it")));
            return Optional.empty();
        }
    }

    private Optional<PolicyFile> readFile(String name) throws IOException {
        try (InputStream in = source.open(name)) {
            byte[] bytes = in.readNBytes(LARGEST_KIB * 1024 + 1);
            if (bytes.length <= LARGEST_KIB * 1024) {
                return Optional.of(new PolicyFile(name, source.path(name), bytes));
            }
        }
        problems.add(Refusal.TOO_LARGE.at(
                place(name),
                new Words("文件超过 " + LARGEST_KIB + " KiB", "the file is larger than " + LARGEST_KIB + " KiB"),
                new Words("请删去多余内容，规则可拆分为多个文件", "take out what is not needed; rules may be split into several files")));
        return Optional.empty();
    }

    private Optional<PolicyFile> unsafe(String name) {
        problems.add(
                Refusal.UNSAFE_FILE.at(
                        place(name),
                        new Words("不是该文件夹内的普通文件", "this is not an ordinary file inside the policy folder"),
                        new Words(
                                "请把文件本身复制到该文件夹内，不要使用文件夹、设备或指向外部的链接",
                                "copy the file itself into the folder, instead of a folder, a device or a link that leads elsewhere")));
        return Optional.empty();
    }

    private SourcePlace place(String name) {
        return SourcePlace.of(source.path(name));
    }
}
