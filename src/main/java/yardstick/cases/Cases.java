package yardstick.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yardstick.Policy;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.sight.LookAlikes;
import yardstick.text.Decoded;
import yardstick.text.Encoding;
import yardstick.text.Undecodable;
import yardstick.vocabulary.CodePoints;

/**
 * The cases of a policy, by file name.
 *
 * @param path the folder or file as the user named it
 * @param warnings what is odd about their files, and of files that are not read although somebody may think so
 */
public record Cases(Path path, List<PolicyCase> all, List<Problem> warnings) {

    /**
     * Reads a case file, or every {@code *.json} of a folder; folders within it are left alone, so that dossiers can lie there.
     *
     * @throws InvalidInput with all problems of all files
     */
    public static Cases read(Policy policy, Path path) {
        List<PolicyCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CaseFiles files = CaseFiles.of(path);
        List<Problem> warnings = new ArrayList<>(files.warnings());
        for (Path file : files.cases()) {
            try {
                cases.add(CaseReader.read(policy, file, text(file, warnings), warnings));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            problems.addAll(warnings.stream().distinct().toList());
            throw new InvalidInput(problems);
        }
        warnings.addAll(alike(cases));
        return new Cases(path, List.copyOf(cases), warnings.stream().distinct().toList());
    }

    /** Warnings of titles that nobody can tell from one another. */
    private static List<Problem> alike(List<PolicyCase> cases) {
        LookAlikes titles = new LookAlikes();
        List<Problem> alike = new ArrayList<>();
        for (PolicyCase each : cases) {
            titles.add(each.title())
                    .map(other -> LookAlikes.Difference.between(each.title(), other))
                    .ifPresent(difference -> alike.add(CaseMistake.LOOKS_LIKE.at(
                            each.json().location("/title"),
                            new Words(
                                    "标题“" + each.title() + "”与另一个案例的看起来一样，其实不同：" + difference.zh(),
                                    "the title `" + each.title()
                                            + "` looks like that of another case and is not the same: "
                                            + difference.en()),
                            new Words("改成看得出不同的标题", "give it a title that can be told from the other"))));
        }
        return alike;
    }

    /** The cases whose file name or title holds a text; all if it is empty. */
    public Cases holding(String text) {
        return new Cases(
                path,
                all.stream()
                        .filter(each -> each.title().contains(text)
                                || String.valueOf(each.file().getFileName()).contains(text))
                        .toList(),
                warnings);
    }

    /** The names of all measures in the cases, each with the first case that has it. */
    public SortedMap<String, Location> measureNames() {
        SortedMap<String, Location> names = new TreeMap<>(CodePoints.ORDER);
        for (PolicyCase each : all) {
            Location place = Location.of(each.file().toString());
            each.dossier().measureNames().forEach(name -> names.putIfAbsent(name, place));
        }
        return names;
    }

    private static String text(Path file, List<Problem> warnings) {
        try {
            Decoded decoded = Decoded.of(Files.readAllBytes(file));
            if (decoded.encoding() != Encoding.UTF_8) {
                warnings.add(CaseMistake.OTHER_ENCODING.at(
                        Location.of(file.toString()), decoded.encoding().told(), Encoding.SAVE));
            }
            return decoded.text();
        } catch (Undecodable e) {
            throw new InvalidInput(
                    CaseMistake.UNREADABLE.at(Location.of(file.toString(), e.line(), e.column()), e.said(), e.hint()));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    static InvalidInput unreadable(Path file) {
        return new InvalidInput(CaseMistake.UNREADABLE.at(
                Location.of(file.toString()),
                new Words("文件无法读取", "the file cannot be read"),
                new Words("请检查读取权限", "check that you may read it")));
    }

    @Override
    public String toString() {
        return Brief.of("Cases", path + ", " + Brief.count(all.size(), "case"));
    }
}
