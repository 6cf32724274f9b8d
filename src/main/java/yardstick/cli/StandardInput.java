package yardstick.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import yardstick.problem.Words;

/**
 * Standard input that says so where it cannot be read. Where it was closed when the process began, Java opens a file of its own in
 * its place, and would read that.
 */
final class StandardInput extends FilterInputStream {

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private boolean looked;

    StandardInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!looked && isJavas()) {
            throw new WrongUse(
                    new Words("标准输入已关闭，`-` 没有内容可读", "standard input is closed, so that `-` has nothing to read"),
                    new Words("用 `- < 卷宗.json` 或管道送入卷宗", "feed the dossier by `- < FACTS.json` or a pipe"));
        }
        looked = true;
        try {
            return super.read(target, offset, length);
        } catch (IOException e) {
            throw new WrongUse(
                    new Words("标准输入无法读取", "standard input cannot be read"),
                    new Words(
                            "检查送入的是不是文件或管道，如 `- < 卷宗.json`",
                            "check that it is a file or a pipe, as in `- < FACTS.json`"));
        }
    }

    /** Whether the input is a file of Java itself; systems that cannot tell have not been seen to do so. */
    private static boolean isJavas() {
        try {
            Path java = Path.of(System.getProperty("java.home")).toRealPath();
            return Files.readSymbolicLink(DESCRIPTOR).startsWith(java);
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false;
        }
    }
}
