package yardstick.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** The files of one policy folder: nothing but ordinary files that lie within it is ever opened. */
final class FolderFiles {

    private static final int LARGEST_KIB = 256;
    private static final String RULES = ".drl";

    private final Path folder;
    private final Path root;
    private final List<String> names;
    private final List<Problem> problems;

    private FolderFiles(Path folder, Path root, List<String> names, List<Problem> problems) {
        this.folder = folder;
        this.root = root;
        this.names = names;
        this.problems = problems;
    }

    /** Lists the folder; none if that is not possible. */
    static Optional<FolderFiles> list(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(noFolder(folder));
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            return Optional.of(new FolderFiles(folder, folder.toRealPath(), names, problems));
        } catch (IOException e) {
            problems.add(Refusal.UNREADABLE.error(
                    Place.of(folder.toString()),
                    new Words("无法列出文件夹的内容", "the folder cannot be listed"),
                    new Words("请检查是否有读取该文件夹的权限", "check that you may read the folder")));
            return Optional.empty();
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The names of the rule files, sorted; files that only look like one get a warning. */
    List<String> ruleFiles() {
        names.stream().filter(this::looksLikeRules).forEach(name -> problems.add(ignored(name)));
        return names.stream()
                .filter(name -> name.endsWith(RULES) && !name.startsWith("."))
                .toList();
    }

    /** Reads a file of the folder; none if it is not there or cannot be used, which then is a problem. */
    Optional<PolicyFile> read(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Refusal.NO_FILE.error(
                    Place.of(file.toString()),
                    new Words("政策文件夹中没有 `" + name + "`", "the policy folder has no `" + name + "`"),
                    new Words("请新建该文件，或检查文件名的拼写与大小写", "add the file, or check how its name is spelt")));
            return Optional.empty();
        }
        try {
            return Files.exists(file) ? readReal(name, file, file.toRealPath()) : unsafe(file);
        } catch (IOException e) {
            problems.add(Refusal.UNREADABLE.error(
                    Place.of(file.toString()),
                    new Words("文件无法读取", "the file cannot be read"),
                    new Words("请检查读取权限，并关闭正在使用它的程序", "check that you may read it and that no program has locked it")));
            return Optional.empty();
        }
    }

    private Optional<PolicyFile> readReal(String name, Path file, Path real) throws IOException {
        if (!real.startsWith(root) || !Files.isRegularFile(real)) {
            return unsafe(file);
        }
        try (InputStream in = Files.newInputStream(real)) {
            byte[] bytes = in.readNBytes(LARGEST_KIB * 1024 + 1);
            if (bytes.length <= LARGEST_KIB * 1024) {
                return Optional.of(new PolicyFile(name, file.toString(), bytes));
            }
        }
        problems.add(Refusal.TOO_LARGE.error(
                Place.of(file.toString()),
                new Words("文件超过 " + LARGEST_KIB + " KiB", "the file is larger than " + LARGEST_KIB + " KiB"),
                new Words("请删去多余内容，规则可拆分为多个文件", "take out what is not needed; rules may be split into several files")));
        return Optional.empty();
    }

    private Optional<PolicyFile> unsafe(Path file) {
        problems.add(
                Refusal.UNSAFE_FILE.error(
                        Place.of(file.toString()),
                        new Words("不是该文件夹内的普通文件", "this is not an ordinary file inside the policy folder"),
                        new Words(
                                "请把文件本身复制到该文件夹内，不要使用文件夹、设备或指向外部的链接",
                                "copy the file itself into the folder, instead of a folder, a device or a link that leads elsewhere")));
        return Optional.empty();
    }

    private boolean looksLikeRules(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean similar = lower.endsWith(RULES + ".txt") || (lower.endsWith(RULES) && !name.endsWith(RULES));
        return similar && !name.startsWith(".") && Files.isRegularFile(folder.resolve(name));
    }

    private Problem ignored(String name) {
        int end = name.toLowerCase(Locale.ROOT).lastIndexOf(RULES);
        String meant = "`" + name.substring(0, end) + RULES + "`";
        return Refusal.IGNORED_RULES.warning(
                Place.of(folder.resolve(name).toString()),
                new Words("该文件不作为规则文件读取", "this file is not read as a rule file"),
                new Words("如果是规则文件，请改名为 " + meant, "if it holds rules, rename it to " + meant));
    }

    private static Problem noFolder(Path folder) {
        return Refusal.NO_FOLDER.error(
                Place.of(folder.toString()),
                Files.exists(folder)
                        ? new Words("这不是文件夹", "this is not a folder")
                        : new Words("没有这个文件夹", "there is no such folder"),
                new Words("请指定 policy.json 所在的文件夹", "name the folder that holds policy.json"));
    }
}
