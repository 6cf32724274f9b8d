package yardstick.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Golden;
import yardstick.policy.PolicyFolder;
import yardstick.policy.PolicyReading;

/** Policies in a repository that the test writes object by object, hostile ones too. */
class RevisionTest {

    private static final Golden TEXTS = Golden.of("impact");
    private static final Path MIANYANG = Path.of("rules/mianyang-positioning");

    @TempDir
    private Path folder;

    private final Map<String, FileMode> modes = new TreeMap<>();
    private final Map<String, byte[]> contents = new TreeMap<>();

    @BeforeEach
    void take_a_policy() throws IOException {
        try (Stream<Path> files = Files.list(MIANYANG)) {
            for (Path file : files.toList()) {
                put(file.getFileName().toString(), FileMode.REGULAR_FILE, Files.readString(file));
            }
        }
    }

    private void put(String name, FileMode mode, String content) {
        modes.put(name, mode);
        contents.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"./rules/mianyang", "rules/mianyan", "mianyang", "../rules/mianyang", "rules//./mianyang/."})
    void a_path_that_is_not_there_is_answered_by_the_one_that_is(String path) throws IOException {
        commit();

        assertThat(Revision.read("git:HEAD:" + path, folder).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.hint().en())
                                .isEqualTo(
                                        "did you mean `git:HEAD:rules/mianyang`? the path counts from the root of the repository"));
    }

    @Test
    void a_path_from_a_folder_within_is_answered_by_the_one_from_the_root() throws IOException {
        commit();
        Path within = Files.createDirectory(folder.resolve("rules"));

        for (String path : List.of("mianyang", "./mianyang", "../rules/mianyang")) {
            assertThat(Revision.read("git:HEAD:" + path, within).problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.hint().zh()).isEqualTo("是否应为 `git:HEAD:rules/mianyang`？路径从版本库的根算起"));
        }
    }

    /** Commits the files as the folder {@code rules/mianyang}. */
    private void commit() throws IOException {
        try (QuietSystem quiet = QuietSystem.enter();
                Repository repository = quiet.repository(folder).isPresent()
                        ? quiet.repository(folder).orElseThrow()
                        : created()) {
            try (ObjectInserter objects = repository.newObjectInserter()) {
                TreeFormatter policy = new TreeFormatter();
                for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                    FileMode mode = modes.get(file.getKey());
                    ObjectId id = mode == FileMode.GITLINK
                            ? ObjectId.zeroId()
                            : objects.insert(Constants.OBJ_BLOB, file.getValue());
                    policy.append(file.getKey(), mode, id);
                }
                commit(repository, objects, tree("rules", tree("mianyang", objects.insert(policy), objects), objects));
            }
        }
    }

    private Repository created() throws IOException {
        Repository repository = new FileRepositoryBuilder()
                .setGitDir(folder.resolve(".git").toFile())
                .build();
        repository.create();
        return repository;
    }

    private static ObjectId tree(String name, ObjectId inner, ObjectInserter objects) throws IOException {
        TreeFormatter outer = new TreeFormatter();
        outer.append(name, FileMode.TREE, inner);
        return objects.insert(outer);
    }

    private static void commit(Repository repository, ObjectInserter objects, ObjectId tree) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        ObjectId parent = repository.resolve("HEAD");
        if (parent != null) {
            commit.setParentId(parent);
        }
        PersonIdent nobody = new PersonIdent("nobody", "nobody@example.org", Instant.EPOCH, ZoneOffset.UTC);
        commit.setAuthor(nobody);
        commit.setCommitter(nobody);
        commit.setMessage("policy");
        ObjectId id = objects.insert(commit);
        objects.flush();
        RefUpdate head = repository.updateRef("HEAD");
        head.setNewObjectId(id);
        head.update();
    }

    private PolicyReading read(String name) {
        return Revision.read(name, folder);
    }

    private void assertRefused(String name, String golden) {
        PolicyReading reading = read(name);
        assertThat(reading.isSound()).isFalse();
        TEXTS.assertProblems(reading.problems(), folder, golden);
    }

    @Test
    void each_revision_is_read_as_the_folder_was() throws IOException {
        commit();
        put("parameters.csv", FileMode.REGULAR_FILE, "name,value,unit,clause,status,note\n");
        commit();

        PolicyFolder before = read("git:HEAD~1:rules/mianyang").folder().orElseThrow();

        assertThat(before.digest()).isEqualTo(PolicyFolder.read(MIANYANG).digest());
        assertThat(before.path()).isEqualTo("git:HEAD~1:rules/mianyang");
        assertThat(before.ruleFiles().get(0).path()).isEqualTo("git:HEAD~1:rules/mianyang/positioning.drl");
        assertThat(read("git:HEAD:rules/mianyang/").folder().orElseThrow().parameters())
                .isEmpty();
    }

    @Test
    void a_folder_within_the_repository_is_a_place_to_start_from() throws IOException {
        commit();
        Path within = Files.createDirectories(folder.resolve("notes/2020"));

        assertThat(Revision.read("git:HEAD:rules/mianyang", within).isSound()).isTrue();
    }

    @Test
    void nothing_is_written_into_the_repository() throws IOException {
        commit();
        List<String> before = files();

        read("git:HEAD:rules/mianyang");

        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> files = new ArrayList<>();
            for (Path file : all.sorted().toList()) {
                files.add(file + " " + Files.getLastModifiedTime(file));
            }
            return files;
        }
    }

    @Test
    void links_and_submodules_are_not_followed() throws IOException {
        put("link.drl", FileMode.SYMLINK, "/etc/passwd");
        put("module.drl", FileMode.GITLINK, "");
        put("clauses.json", FileMode.SYMLINK, "policy.json");
        commit();

        assertRefused("git:HEAD:rules/mianyang", "links-in-a-revision");
    }

    @Test
    void huge_files_are_refused_and_mistakes_are_told_with_the_revision() throws IOException {
        put("huge.drl", FileMode.REGULAR_FILE, "/".repeat(3 << 20));
        put("large.drl", FileMode.EXECUTABLE_FILE, "/".repeat((256 << 10) + 1));
        put("policy.json", FileMode.REGULAR_FILE, "{");
        commit();

        assertRefused("git:HEAD:rules/mianyang", "huge-files-in-a-revision");
    }

    @Test
    void a_huge_folder_is_refused() throws IOException {
        for (int i = 0; i < 21_000; i++) {
            put(i + "-".repeat(180), FileMode.REGULAR_FILE, "");
        }
        commit();

        assertRefused("git:HEAD:rules/mianyang", "huge-folder-in-a-revision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git:HEAD",
                "git::rules",
                "git:",
                "git:HEAD:rules/mianyan",
                "git:HEAD:../rules",
                "git:HEAD:rules",
                "git:HEAD:",
                "git:HEAD:rules/mianyang/policy.json",
                "git:main~3:rules/mianyang",
                "git:..:rules",
                "git:HEAD^{blob}:rules",
                "git:0123456789012345678901234567890123456789:rules",
                "git:-x:rules"
            })
    void what_is_not_there_is_refused(String name) throws IOException {
        commit();

        PolicyReading reading = read(name);

        assertThat(reading.folder()).isEmpty();
        assertThat(reading.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.location().file()).isEqualTo(name);
            assertThat(problem.code()).isIn("YS-D01", "YS-D03", "YS-P01");
        });
    }

    @Test
    void the_refusals_say_what_to_do() throws IOException {
        assertRefused("git:HEAD:rules/mianyang", "no-repository");
        commit();
        String all = Stream.of(
                        "git:HEAD",
                        "git:next:rules/mianyang",
                        "git:HEAD:rules/m",
                        "git:HEAD:rules/mianyang/policy.json")
                .map(name -> read(name).problems().get(0))
                .map(problem -> problem.location() + ": " + problem.message().zh() + " → "
                        + problem.hint().zh() + "\n" + problem.location() + ": "
                        + problem.message().en() + " → " + problem.hint().en() + "\n")
                .collect(Collectors.joining());

        TEXTS.assertText(all, "no-such-revision");
    }

    @Test
    void a_damaged_repository_is_refused() throws IOException {
        commit();
        Path objects = folder.resolve(".git/objects");
        try (Stream<Path> all = Files.walk(objects)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.writeString(file, "damaged");
            }
        }

        assertThat(read("git:HEAD:rules/mianyang").isSound()).isFalse();
    }
}
