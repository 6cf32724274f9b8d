package yardstick.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.problem.FileName;
import yardstick.problem.Problem;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/**
 * A policy folder on disk.
 *
 * @param folder as the user named it
 * @param root the same without links
 */
record DiskFolder(Path folder, Path root, List<String> names) implements FolderSource {

    /** How far a folder within the policy folder is looked through for rules. */
    private static final int DEEPEST = 4;

    private static final int MOST = 10_000;

    /** Lists a folder; none if that is not possible, which then is a problem. */
    static Optional<FolderSource> list(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(noFolder(folder));
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.toList();
            all.stream().filter(FileName::isLost).forEach(entry -> problems.add(lost(entry)));
            List<String> names = all.stream()
                    .filter(entry -> !FileName.isLost(entry))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            return Optional.of(new DiskFolder(folder, folder.toRealPath(), names));
        } catch (IOException e) {
            problems.add(Refusal.UNREADABLE.at(
                    SourcePlace.of(folder.toString()),
                    new Words("无法列出文件夹的内容", "the folder cannot be listed"),
                    new Words("请检查是否有读取该文件夹的权限", "check that you may read the folder")));
            return Optional.empty();
        }
    }

    private static Problem lost(Path entry) {
        return Refusal.UNREADABLE.at(
                SourcePlace.of(entry.toString()),
                FileName.lost(new Words("文件名", "the name of this file")),
                FileName.remedy());
    }

    private static Problem noFolder(Path folder) {
        return Refusal.NO_FOLDER.at(
                SourcePlace.of(folder.toString()),
                Files.exists(folder)
                        ? new Words("这不是文件夹", "this is not a folder")
                        : new Words("没有这个文件夹", "there is no such folder"),
                new Words("请指定 policy.json 所在的文件夹", "name the folder that holds policy.json"));
    }

    @Override
    public String path() {
        return folder.toString();
    }

    @Override
    public String path(String name) {
        return folder.resolve(name).toString();
    }

    @Override
    public boolean has(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isFile(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) && file.toRealPath().startsWith(root);
    }

    @Override
    public boolean isFolder(String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    @Override
    public Optional<String> rulesIn(String name) {
        Path inner = folder.resolve(name);
        if (!Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS) || Files.exists(inner.resolve(PolicyJson.NAME))) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.walk(inner, DEEPEST)) {
            return entries.limit(MOST)
                    .filter(entry -> entry.toString().toLowerCase(Locale.ROOT).endsWith(".drl"))
                    .map(entry -> inner.relativize(entry).toString().replace('\\', '/'))
                    .min(Comparator.naturalOrder());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name).toRealPath());
    }
}
