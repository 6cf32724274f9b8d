package yardstick.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.Problem;

/** What lies in a policy folder and is not read is told. */
class StraysTest {

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void write() {
        draft = Draft.in(folder);
    }

    private List<String> told() {
        return draft.read().warnings().stream().map(this::told).toList();
    }

    private String told(Problem problem) {
        return folder.relativize(Path.of(problem.location().file())) + " " + problem.code() + " "
                + problem.message().en() + "; " + problem.hint().en();
    }

    @ParameterizedTest
    @CsvSource({
        "exit.DRL, exit.drl",
        "exit.Drl, exit.drl",
        "exit.drl.txt, exit.drl",
    })
    void rules_under_another_ending_are_told_with_their_name(String name, String meant) {
        draft.with(name, "x");

        assertThat(told())
                .containsExactly(
                        name + " YS-P22 this file is not read as a rule file; if it holds rules, rename it to `" + meant
                                + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$exit.drl",
                "~$parameters.xlsx",
                "exit.drl.bak",
                "exit.drl~",
                "exit.drl.swp",
                "policy.json.old",
                "#a.drl#"
            })
    void copies_and_temporary_files_are_told(String name) {
        draft.with(name, "x");

        assertThat(told())
                .containsExactly(name
                        + " YS-P31 this is a copy or a temporary file and is not read; close the program that edits"
                        + " it, and delete it or move it away if it is not needed");
    }

    @Test
    void tables_and_lists_under_another_ending_are_told_with_what_to_do() {
        draft.with("parameters.csv.xlsx", "x").with("parameters.CSV", "x").with("policy.json.txt", "x");

        Golden.assertProblems(draft.read().warnings(), folder, "not-read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit.dlr", "exit", "rules.txt", "other.csv", "data.json"})
    void any_other_file_that_is_no_document_is_told(String name) {
        draft.with(name, "x");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith(name + " YS-P31 this file is not read; a policy folder is `*.drl`, ");
    }

    @Test
    void rules_in_a_folder_are_told_but_not_those_of_another_policy() throws IOException {
        Files.createDirectories(folder.resolve("more/deep"));
        Files.createDirectories(folder.resolve("2019"));
        Files.createDirectories(folder.resolve("docs"));
        draft.with("more/deep/exit.DRL", "x")
                .with("2019/policy.json", "{")
                .with("2019/exit.drl", "x")
                .with("docs/a.pdf", "x");

        assertThat(told())
                .containsExactly(
                        "more/deep/exit.DRL YS-P22 rules in a folder within the policy folder are not read; move it beside"
                                + " policy.json if it is part of this policy, else out of the policy folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                ".exit.drl.swp",
                "README.md",
                "readme.txt",
                "LICENSE",
                "通知.docx",
                "原文.pdf"
            })
    void what_systems_leave_and_documents_are_nothing_to_tell(String name) {
        draft.with(name, "x");

        assertThat(told()).isEmpty();
    }

    @Test
    void names_that_look_alike_are_told() {
        draft.withRows("\u0410上限,3,个,第一条,published,", "A上限,3,个,第一条,published,", "Ａ上限,3,个,第一条,published,");

        Golden.assertProblems(draft.read().warnings(), folder, "look-alikes");
    }
}
