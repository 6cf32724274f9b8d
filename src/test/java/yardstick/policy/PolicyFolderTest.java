package yardstick.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.problem.Location;
import yardstick.vocabulary.Parameter;

class PolicyFolderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "chengdu-empowerment, 10, 10, 2",
        "mianyang-positioning, 1, 4, 1",
        "guiyang-industry, 5, 9, 5",
        "tianfu-collaboration, 4, 10, 4",
        "mianyang-recognition, 3, 8, 2",
        "mianyang-siting, 2, 6, 2",
        "chengdu-2019, 4, 10, 4"
    })
    void the_policies_of_this_project_are_sound(String id, int clauses, int parameters, int ladders) {
        PolicyFolder policy = PolicyFolder.read(Path.of("rules", id));

        assertThat(policy.id()).isEqualTo(id);
        assertThat(policy.clauses()).hasSize(clauses);
        assertThat(policy.parameters()).hasSize(parameters);
        assertThat(policy.matters()).hasSize(ladders);
        assertThat(policy.warnings()).isEmpty();
    }

    @Test
    void only_what_the_source_publishes_is_called_published() {
        PolicyFolder chengdu = PolicyFolder.read(Path.of("rules/chengdu-empowerment"));
        PolicyFolder mianyang = PolicyFolder.read(Path.of("rules/mianyang-positioning"));

        assertThat(chengdu.parameters()).extracting(Parameter::status).containsOnly("assumed");
        assertThat(mianyang.parameters()).extracting(Parameter::status).containsOnly("published");
    }

    @Test
    void rule_files_are_read_in_order_with_plain_line_ends() {
        draft.with("b.drl", "\uFEFFrule\r\nend\r").with("a.drl", "").with("readme.txt", "x");

        assertThat(draft.read().ruleFiles())
                .containsExactly(
                        new RuleFile("a.drl", folder.resolve("a.drl").toString(), ""),
                        new RuleFile("b.drl", folder.resolve("b.drl").toString(), "rule\nend\n"),
                        new RuleFile("cap.drl", folder.resolve("cap.drl").toString(), "package sample;\n"));
    }

    @Test
    void folders_hidden_files_and_other_files_are_ignored() throws IOException {
        Files.createDirectory(folder.resolve("old"));
        Files.writeString(folder.resolve("old/policy.json"), "{");
        draft.with(".exit.drl", new byte[] {(byte) 0xFF}).with("notes.md", "x");

        PolicyFolder policy = draft.read();

        assertThat(policy.ruleFiles()).extracting(RuleFile::name).containsExactly("cap.drl");
        assertThat(policy.warnings()).isEmpty();
    }

    @Test
    void a_file_that_only_looks_like_rules_is_worth_a_warning() {
        draft.with("exit.drl.txt", "x").with("EXIT.DRL", "x");

        Golden.assertProblems(draft.read().warnings(), folder, "ignored-rules");
    }

    @Test
    void a_folder_that_does_not_exist_is_refused() {
        Path typo = folder.resolve("chengdo");

        Golden.assertRefused(() -> PolicyFolder.read(typo), folder, "no-such-folder");
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() {
        Path file = folder.resolve("policy.json");

        Golden.assertRefused(() -> PolicyFolder.read(file), folder, "not-a-folder");
    }

    @Test
    void a_folder_that_is_no_policy_is_refused() {
        Golden.assertRefused(() -> PolicyFolder.read(elsewhere), elsewhere, "not-a-policy");
    }

    @Test
    void missing_files_are_refused() {
        draft.without("clauses.json").without("parameters.csv").without("cap.drl");

        Golden.assertRefused(draft, "missing-files");
    }

    @Test
    void problems_of_all_files_come_in_one_go() {
        draft.changing("policy.json", "YEAR", "年")
                .changing("clauses.json", "\"source\": \"通知\"},", "\"source\": \"公告\"},")
                .withRows("上限,三,个,第二条,公布,")
                .with("cap.drl", new byte[] {'\n', 'a', (byte) 0xFF});

        Golden.assertRefused(draft, "problems-of-all-files");
    }

    @Test
    void a_rule_file_that_is_not_a_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("exit.drl"));

        Golden.assertRefused(draft, "rule-file-is-a-folder");
    }

    @Test
    void links_that_leave_the_folder_are_refused() throws IOException {
        Files.writeString(elsewhere.resolve("secret"), "x");
        Files.createSymbolicLink(folder.resolve("exit.drl"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("gone.drl"), elsewhere.resolve("nothing"));
        draft.without("parameters.csv");
        Files.createSymbolicLink(folder.resolve("parameters.csv"), elsewhere.resolve("secret"));

        Golden.assertRefused(draft, "links-that-leave");
    }

    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("same.drl"), Path.of("cap.drl"));

        assertThat(draft.read().ruleFiles()).extracting(RuleFile::text).containsOnly("package sample;\n");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        draft.with("cap.drl", "/".repeat(256 * 1024)).with("large.drl", "/".repeat(256 * 1024 + 1));

        Golden.assertRefused(draft, "too-large");
    }

    @Test
    void files_that_fail_while_they_are_read_are_refused() {
        Golden.assertProblems(PolicyFolder.tryRead(new LostFolder(folder)).problems(), folder, "unreadable");
    }

    /** A folder on a drive that is lost once its files are listed. */
    private record LostFolder(Path folder) implements FolderSource {

        @Override
        public String path() {
            return folder.toString();
        }

        @Override
        public String path(String name) {
            return folder.resolve(name).toString();
        }

        @Override
        public List<String> names() {
            return List.of("cap.drl", "clauses.json", "parameters.csv", "policy.json");
        }

        @Override
        public boolean has(String name) {
            return true;
        }

        @Override
        public boolean isFile(String name) {
            return true;
        }

        @Override
        public InputStream open(String name) throws IOException {
            throw new IOException("the drive is gone");
        }
    }

    @Test
    void rules_and_json_in_another_encoding_are_worth_a_warning() {
        Charset gb18030 = Charset.forName("GB18030");
        draft.with("cap.drl", "// 注释\n// 说明".getBytes(gb18030))
                .with("clauses.json", draft.text("clauses.json").getBytes(gb18030));

        Golden.assertProblems(draft.read().warnings(), folder, "not-utf8");
    }

    @Test
    void the_digest_changes_with_every_file_and_only_then() {
        List<String> digests = new ArrayList<>();
        digests.add(draft.read().digest());
        for (String file : List.of("policy.json", "clauses.json", "parameters.csv", "cap.drl")) {
            digests.add(draft.with(file, draft.text(file) + "\n").read().digest());
        }

        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("sha256:[0-9a-f]{64}"));
        assertThat(draft.with("notes.md", "x").read().digest()).isEqualTo(digests.get(4));
    }

    @Test
    void other_figures_make_another_policy() {
        PolicyFolder policy = draft.read();

        PolicyFolder other = policy.withParameters(Map.of("主导上限", new BigDecimal("4")));

        assertThat(other.parameters()).extracting(Parameter::value).containsExactly(dec("4"), dec("2.50"));
        assertThat(other.parameters()).extracting(Parameter::clause).containsExactly("第一条", "第二条-上限");
        assertThat(other.digest()).isNotEqualTo(policy.digest()).startsWith("sha256:");
        assertThat(policy.parameters()).extracting(Parameter::value).containsExactly(dec("3"), dec("2.50"));
    }

    @Test
    void the_order_of_other_figures_does_not_matter() {
        Map<String, BigDecimal> one = new LinkedHashMap<>();
        one.put("主导上限", dec("4"));
        one.put("特色上限", dec("5"));
        Map<String, BigDecimal> two = new LinkedHashMap<>();
        two.put("特色上限", dec("5"));
        two.put("主导上限", dec("4"));

        PolicyFolder policy = draft.read();

        assertThat(policy.withParameters(one).digest())
                .isEqualTo(policy.withParameters(two).digest());
    }

    @Test
    void the_same_figures_make_the_same_policy() {
        PolicyFolder policy = draft.read();

        assertThat(policy.withParameters(Map.of("特色上限", dec("2.5")))).isSameAs(policy);
    }

    @Test
    void other_figures_for_unknown_parameters_are_refused() {
        PolicyFolder policy = draft.read();
        Map<String, BigDecimal> wrong = Map.of("主导下限", dec("4"), "税率", dec("1"), "特色上限", dec("1e999999999"));
        Location asked = new Location("case.json", 4, 3, "/parameters");

        Golden.assertRefused(() -> policy.withParameters(wrong, asked), folder, "other-figures");
    }

    @Test
    void every_kind_of_problem_has_a_code_and_a_line_of_explanation() {
        StringBuilder codes = new StringBuilder();
        for (Refusal refusal : Refusal.values()) {
            codes.append(refusal.code()).append("  ");
            codes.append(refusal.explanation().zh()).append("  ");
            codes.append(refusal.explanation().en()).append('\n');
        }

        Golden.assertText(codes.toString(), "codes");
    }

    @Test
    void every_kind_of_problem_is_shown_by_a_golden_text() throws IOException {
        StringBuilder golden = new StringBuilder();
        try (var texts = Files.list(Path.of("src/test/resources/golden/policy"))) {
            for (Path text : texts.filter(file -> !file.endsWith("codes.txt")).toList()) {
                golden.append(new String(Files.readAllBytes(text), UTF_8));
            }
        }

        assertThat(Refusal.values()).allMatch(refusal -> golden.toString().contains(refusal.code()));
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
