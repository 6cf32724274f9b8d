package yardstick.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/**
 * A policy folder on disk.
 *
 * @param folder as the user named it
 * @param root the same without links
 */
record DiskFolder(Path folder, Path root, List<String> names) implements FolderSource {

    /** Lists a folder; none if that is not possible, which then is a problem. */
    static Optional<FolderSource> list(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(noFolder(folder));
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            return Optional.of(new DiskFolder(folder, folder.toRealPath(), names));
        } catch (IOException e) {
            problems.add(Refusal.UNREADABLE.error(
                    Place.of(folder.toString()),
                    new Words("无法列出文件夹的内容", "the folder cannot be listed"),
                    new Words("请检查是否有读取该文件夹的权限", "check that you may read the folder")));
            return Optional.empty();
        }
    }

    private static Problem noFolder(Path folder) {
        return Refusal.NO_FOLDER.error(
                Place.of(folder.toString()),
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
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name).toRealPath());
    }
}
