package yardstick.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/**
 * The files of cases at one place.
 *
 * @param cases by name
 * @param warnings of what is not read although somebody may think that it is
 */
record CaseFiles(List<Path> cases, List<Problem> warnings) {

    private static final String CASE = ".json";
    private static final Pattern LIKE_A_CASE = Pattern.compile("(?i)[^.].*\\.json.*|~\\$.*");
    private static final int DEEPEST = 4;
    private static final int MOST = 2_000;

    /**
     * A case file, or those of a folder; in folders within it dossiers may lie.
     *
     * @throws InvalidInput if there is none, or one that may not be read
     */
    static CaseFiles of(Path path) {
        if (Files.isRegularFile(path)) {
            return new CaseFiles(List.of(path), List.of());
        }
        if (!Files.isDirectory(path)) {
            Words message = Files.exists(path)
                    ? new Words("这不是普通文件，也不是文件夹", "this is neither an ordinary file nor a folder")
                    : new Words("没有这个文件或文件夹", "there is no such file or folder");
            throw none(path, message, List.of());
        }
        try {
            CaseFiles files = new CaseFiles(new ArrayList<>(), new ArrayList<>());
            files.list(path);
            if (files.cases.isEmpty()) {
                throw none(path, new Words("这里没有案例", "there are no cases here"), files.warnings);
            }
            return files;
        } catch (IOException e) {
            throw Cases.unreadable(path);
        }
    }

    private void list(Path folder) throws IOException {
        Path root = FactsFile.root(folder.toRealPath());
        for (Path entry : sorted(folder)) {
            String name = String.valueOf(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                lookInto(entry);
            } else if (name.endsWith(CASE) && !name.startsWith("~$") && !name.startsWith(".")) {
                take(entry, root);
            } else if (LIKE_A_CASE.matcher(name).matches()) {
                misnamed(entry);
            }
        }
    }

    private void take(Path entry, Path root) throws IOException {
        if (!Files.isRegularFile(entry)) {
            notRead(
                    entry,
                    new Words("不是普通文件，不会读取", "this is not an ordinary file and is not read"),
                    new Words("把文件本身放在这里，或者移走", "put the file itself here, or move it away"));
        } else if (!entry.toRealPath().startsWith(root)) {
            throw outside(entry);
        } else {
            cases.add(entry);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private void lookInto(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder, DEEPEST)) {
            entries.limit(MOST)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(CASE))
                    .filter(CaseFiles::isCase)
                    .sorted()
                    .findFirst()
                    .ifPresent(file -> notRead(
                            file,
                            new Words("下级文件夹里的案例不会读取", "a case in a folder within the folder of cases is not read"),
                            new Words("移到上一级文件夹，或另行指定这个文件夹", "move it up, or name the folder that it is in")));
        }
    }

    /** Whether a file is a case rather than a dossier: it says what to expect. */
    private static boolean isCase(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (JsonParser parser = JsonText.MAPPER.createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean top = parser.getParsingContext().getParent() != null
                        && parser.getParsingContext().getParent().inRoot();
                if (token == JsonToken.FIELD_NAME && top && parser.currentName().equals("expect")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private void misnamed(Path entry) {
        notRead(
                entry,
                new Words("这个文件不会作为案例读取", "this file is not read as a case"),
                new Words(
                        "是案例就改名为以 `.json` 结尾；是副本或临时文件就删去或移走",
                        "let its name end in `.json` if it is a case; delete it or move it away if it is a copy"));
    }

    private void notRead(Path file, Words message, Words hint) {
        warnings.add(CaseMistake.NOT_READ.at(Location.of(file.toString()), message, hint));
    }

    private static InvalidInput outside(Path entry) {
        return new InvalidInput(CaseMistake.OUTSIDE.at(
                Location.of(entry.toString()),
                new Words("这个链接指向案例文件夹的上一级之外", "this link leads out of the folder above that of the cases"),
                new Words("把文件本身复制到这里", "copy the file itself to this place")));
    }

    private static InvalidInput none(Path path, Words message, List<Problem> warnings) {
        List<Problem> problems = new ArrayList<>(warnings);
        problems.add(CaseMistake.NO_CASES.at(
                Location.of(path.toString()),
                message,
                new Words("请指定案例文件（*.json）或其所在的文件夹", "name a case (*.json), or a folder of cases")));
        return new InvalidInput(problems);
    }
}
