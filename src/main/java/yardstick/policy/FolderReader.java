package yardstick.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.Decoded;
import yardstick.text.Encoding;
import yardstick.text.JsonReader;
import yardstick.text.JsonValue;
import yardstick.text.SourceText;
import yardstick.text.Undecodable;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Parameter;

/** Reads a policy folder and checks its files against each other. */
final class FolderReader {

    private static final JsonReader.Kinds JSON = new JsonReader.Kinds(
            Refusal.NOT_JSON,
            Refusal.TRAILING_CONTENT,
            Refusal.TWICE,
            new Words("请参照其他政策的同名文件填写", "fill it in after the file of the same name of another policy"));

    private final String folder;
    private final FolderFiles files;
    private final List<Problem> problems;
    private final List<PolicyFile> read = new ArrayList<>();
    private final SortedMap<String, Location> places = new TreeMap<>();

    private FolderReader(FolderSource source, List<Problem> problems) {
        this.folder = source.path();
        this.files = new FolderFiles(source, problems);
        this.problems = problems;
    }

    static PolicyReading read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        return DiskFolder.list(folder, problems)
                .map(source -> read(source, problems))
                .orElseGet(() -> new PolicyReading(Optional.empty(), List.copyOf(problems)));
    }

    static PolicyReading read(FolderSource source) {
        return read(source, new ArrayList<>());
    }

    private static PolicyReading read(FolderSource source, List<Problem> problems) {
        Optional<PolicyFolder> read = new FolderReader(source, problems).read();
        return new PolicyReading(read, List.copyOf(problems));
    }

    private Optional<PolicyFolder> read() {
        List<String> rules = files.ruleFiles();
        if (rules.isEmpty()
                && Stream.of(PolicyJson.NAME, ClausesJson.NAME, ParametersCsv.NAME)
                        .noneMatch(files::has)) {
            problems.add(notAPolicy());
            return Optional.empty();
        }
        files.tellStrays();
        Optional<PolicyJson> policy = json(PolicyJson.NAME).map(root -> PolicyJson.of(root, places, problems));
        Optional<ClausesJson> clauses = json(ClausesJson.NAME)
                .map(root -> ClausesJson.of(root, policy.flatMap(PolicyJson::sourceIds), places, problems));
        List<Parameter> parameters = text(ParametersCsv.NAME)
                .map(text -> new ParametersCsv(
                                text,
                                clauses.flatMap(ClausesJson::ids),
                                policy.map(PolicyJson::period),
                                places,
                                problems)
                        .read())
                .orElse(List.of());
        Indicators indicators = files.has(IndicatorsCsv.NAME)
                ? text(IndicatorsCsv.NAME)
                        .map(text -> new IndicatorsCsv(text, places, problems).read())
                        .orElse(Indicators.NONE)
                : Indicators.NONE;
        List<RuleFile> ruleFiles = ruleFiles(rules);
        return Optional.of(folder(
                policy.orElse(PolicyJson.NONE), clauses.orElse(ClausesJson.NONE), parameters, indicators, ruleFiles));
    }

    private PolicyFolder folder(
            PolicyJson policy,
            ClausesJson clauses,
            List<Parameter> parameters,
            Indicators indicators,
            List<RuleFile> ruleFiles) {
        return new PolicyFolder(
                folder,
                policy.id(),
                policy.title(),
                policy.issuer(),
                policy.version(),
                policy.period(),
                List.copyOf(policy.matters()),
                policy.actionable(),
                policy.sources(),
                clauses.clauses(),
                List.copyOf(parameters),
                indicators,
                Collections.unmodifiableSortedMap(places),
                ruleFiles,
                List.copyOf(problems),
                Digest.of(read));
    }

    private List<RuleFile> ruleFiles(List<String> names) {
        if (names.isEmpty()) {
            problems.add(Refusal.NO_FILE.at(
                    SourcePlace.of(folder),
                    new Words("政策文件夹中没有规则文件", "the policy folder has no rule file"),
                    new Words("请至少放入一个以 `.drl` 结尾的文件", "add at least one file whose name ends in `.drl`")));
        }
        return names.stream().flatMap(name -> ruleFile(name).stream()).toList();
    }

    private Optional<RuleFile> ruleFile(String name) {
        return text(name).map(text -> new RuleFile(name, text.path(), text.text()));
    }

    private Optional<JsonValue> json(String name) {
        return text(name).flatMap(text -> JsonReader.read(text, JSON, problems));
    }

    private Optional<SourceText> text(String name) {
        return files.read(name).flatMap(this::decoded);
    }

    /** The text of a file; what it says is part of the policy, whatever its encoding. */
    private Optional<SourceText> decoded(PolicyFile file) {
        try {
            Decoded decoded = Decoded.of(file.bytes());
            if (decoded.encoding() != Encoding.UTF_8) {
                problems.add(Refusal.OTHER_ENCODING.at(
                        SourcePlace.of(file.path()), decoded.encoding().told(), Encoding.SAVE));
            }
            read.add(new PolicyFile(file.name(), file.path(), decoded.inUtf8(file.bytes())));
            return Optional.of(new SourceText(file.path(), decoded.text()));
        } catch (Undecodable e) {
            problems.add(Refusal.ENCODING.at(
                    new SourcePlace(Location.of(file.path(), e.line(), e.column()), null), e.said(), e.hint()));
            read.add(file);
            return Optional.empty();
        }
    }

    private Problem notAPolicy() {
        return Refusal.NO_FOLDER.at(
                SourcePlace.of(folder),
                new Words("这不是政策文件夹", "this is not a policy folder"),
                new Words("请指定 policy.json 所在的文件夹", "name the folder that holds policy.json"));
    }
}
