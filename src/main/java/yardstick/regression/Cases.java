package yardstick.regression;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/**
 * The cases of a policy, by file name.
 *
 * @param path the folder or file as the user named it
 */
public record Cases(Path path, List<PolicyCase> all) {

    /**
     * Reads a case file, or every {@code *.json} of a folder; folders within it are left alone, so that dossiers can lie there.
     *
     * @throws InvalidInput with all problems of all files
     */
    public static Cases read(PolicyFolder policy, Path path) {
        List<PolicyCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                cases.add(CaseReader.read(policy, file, text(file)));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Cases(path, List.copyOf(cases));
    }

    /** The cases whose file name or title holds a text; all if it is empty. */
    public Cases holding(String text) {
        return new Cases(
                path,
                all.stream()
                        .filter(each -> each.title().contains(text)
                                || String.valueOf(each.file().getFileName()).contains(text))
                        .toList());
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.isDirectory(path) ? Files.list(path) : Stream.empty()) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
        } catch (IOException e) {
            throw unreadable(path);
        }
        throw new InvalidInput(List.of(Problem.error(
                CaseMistake.NO_CASES.code(),
                Location.of(path.toString()),
                new Words("这里没有案例", "there are no cases here"),
                new Words("请指定案例文件（*.json）或其所在的文件夹", "name a case (*.json), or a folder of cases"))));
    }

    private static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInput(List.of(Problem.error(
                    CaseMistake.UNREADABLE.code(),
                    Location.of(file.toString()),
                    new Words("文件不是 UTF-8 编码", "the file is not in UTF-8"),
                    new Words("请用记事本等编辑器另存为 UTF-8 编码", "save it again as UTF-8, as any text editor can"))));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static InvalidInput unreadable(Path file) {
        return new InvalidInput(List.of(Problem.error(
                CaseMistake.UNREADABLE.code(),
                Location.of(file.toString()),
                new Words("文件无法读取", "the file cannot be read"),
                new Words("请检查读取权限", "check that you may read it"))));
    }
}
