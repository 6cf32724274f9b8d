package yardstick.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.problem.Words;

/** The dossiers that a command is given by name, {@code -} for standard input. */
final class FactFiles {

    private FactFiles() {}

    /** A dossier named twice would count twice, and standard input can be read only once. */
    static void requireDifferent(List<String> names) {
        Set<Path> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(Path.of(name).normalize())) {
                throw new WrongUse(
                        new Words("卷宗 `" + name + "` 写了不止一次", "the dossier `" + name + "` is given more than once"),
                        new Words("只保留一个，否则会重复计数", "keep one of them, or it would count twice"));
            }
        }
    }
}
