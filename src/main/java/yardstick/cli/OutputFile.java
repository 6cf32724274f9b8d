package yardstick.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** A file that a result goes to: it is replaced as a whole or stays as it is. */
final class OutputFile {

    private final String name;
    private final Path target;

    private OutputFile(String name, Path target) {
        this.name = name;
        this.target = target;
    }

    /**
     * A file to be written or replaced; a link is followed.
     *
     * @throws WrongUse if it can be seen now that there can be no such file
     */
    static OutputFile at(Path path) {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new WrongUse(
                        new Words(
                                "无法写入 `" + path + "`：没有这个文件夹", "cannot write `" + path + "`: there is no such folder"),
                        new Words("先建好文件夹", "make the folder first"));
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw new WrongUse(
                        new Words(
                                "无法写入 `" + path + "`：它不是普通文件",
                                "cannot write `" + path + "`: it is not an ordinary file"),
                        new Words(
                                "换一个文件名；不写 --out 就输出到标准输出",
                                "name another file, or leave out --out for standard output"));
            }
            return new OutputFile(path.toString(), target);
        } catch (IOException e) {
            throw unwritable(path.toString());
        }
    }

    /**
     * Writes a result beside the target, and puts it in the target's place once it is safely on the disk.
     *
     * @throws WrongUse if it cannot be written
     */
    void write(Console.Result result) {
        try (TemporaryFile temporary = TemporaryFile.beside(target)) {
            keepPermissions(temporary.path());
            OutputStream out = temporary.out();
            result.writeTo(out);
            out.flush();
            temporary.force();
            Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    private void keepPermissions(Path temporary) throws IOException {
        PosixFileAttributeView old = permissions(target);
        PosixFileAttributeView ours = permissions(temporary);
        if (old != null && ours != null && Files.exists(target)) {
            ours.setPermissions(old.readAttributes().permissions());
        }
    }

    private static @Nullable PosixFileAttributeView permissions(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    private static WrongUse unwritable(String name) {
        return new WrongUse(
                new Words("无法写入 `" + name + "`，原文件没有改动", "cannot write `" + name + "`; it was left as it was"),
                new Words("检查写入权限和磁盘空间", "check that you may write there and that the disk has space left"));
    }
}
