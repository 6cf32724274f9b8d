package yardstick.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import yardstick.facts.Parameter;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Reads a policy folder and checks its files against each other. */
final class FolderReader {

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
                .map(FolderReader::read)
                .orElseGet(() -> new PolicyReading(Optional.empty(), List.copyOf(problems)));
    }

    static PolicyReading read(FolderSource source) {
        List<Problem> problems = new ArrayList<>();
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
        Optional<PolicyJson> policy = json(PolicyJson.NAME).map(root -> PolicyJson.of(root, problems));
        Optional<ClausesJson> clauses = json(ClausesJson.NAME)
                .map(root -> ClausesJson.of(root, policy.flatMap(PolicyJson::sourceIds), places, problems));
        List<Parameter> parameters = bytes(ParametersCsv.NAME)
                .flatMap(file -> Decoding.utf8OrGb18030(file, problems))
                .map(text -> new ParametersCsv(text, clauses.flatMap(ClausesJson::ids), places, problems).read())
                .orElse(List.of());
        List<RuleFile> ruleFiles = ruleFiles(rules);
        return Optional.of(
                folder(policy.orElse(PolicyJson.NONE), clauses.orElse(ClausesJson.NONE), parameters, ruleFiles));
    }

    private PolicyFolder folder(
            PolicyJson policy, ClausesJson clauses, List<Parameter> parameters, List<RuleFile> ruleFiles) {
        return new PolicyFolder(
                folder,
                policy.id(),
                policy.title(),
                policy.issuer(),
                policy.version(),
                policy.period(),
                List.copyOf(policy.ladders()),
                policy.actionable(),
                policy.sources(),
                clauses.clauses(),
                List.copyOf(parameters),
                Collections.unmodifiableSortedMap(places),
                ruleFiles,
                List.copyOf(problems),
                Digest.of(read));
    }

    private List<RuleFile> ruleFiles(List<String> names) {
        if (names.isEmpty()) {
            problems.add(Refusal.NO_FILE.error(
                    Place.of(folder),
                    new Words("政策文件夹中没有规则文件", "the policy folder has no rule file"),
                    new Words("请至少放入一个以 `.drl` 结尾的文件", "add at least one file whose name ends in `.drl`")));
        }
        return names.stream().flatMap(name -> ruleFile(name).stream()).toList();
    }

    private Optional<RuleFile> ruleFile(String name) {
        return bytes(name)
                .flatMap(file -> Decoding.utf8(file, problems))
                .map(text -> new RuleFile(name, text.path(), text.text()));
    }

    private Optional<Json> json(String name) {
        return bytes(name)
                .flatMap(file -> Decoding.utf8(file, problems))
                .flatMap(text -> JsonReader.read(text, problems));
    }

    private Optional<PolicyFile> bytes(String name) {
        Optional<PolicyFile> file = files.read(name);
        file.ifPresent(read::add);
        return file;
    }

    private Problem notAPolicy() {
        return Refusal.NO_FOLDER.error(
                Place.of(folder),
                new Words("这不是政策文件夹", "this is not a policy folder"),
                new Words("请指定 policy.json 所在的文件夹", "name the folder that holds policy.json"));
    }
}
