package yardstick.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.problem.Location;

class ClausesJsonTest {

    private static final String FILE = "clauses.json";

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.in(folder);
    }

    @Test
    void clauses_keep_their_order_and_their_place() {
        PolicyFolder policy = draft.read();

        assertThat(policy.clauses())
                .containsExactly(new Clause("第一条", "不超过两个", "通知"), new Clause("第二条-上限", "不超过三个", "通知"));
        assertThat(policy.places().get("clause 第二条-上限"))
                .isEqualTo(new Location(folder.resolve(FILE).toString(), 3, 10, "/1/id"));
    }

    @Test
    void a_repeated_clause_is_refused() {
        Golden.assertRefused(draft.changing(FILE, "第二条-上限", "第一条").withRows(), "repeated-clause");
    }

    @Test
    void a_source_that_does_not_exist_is_refused() {
        draft.changing(FILE, "\"不超过两个\", \"source\": \"通知\"", "\"不超过两个\", \"source\": \"通告\"")
                .changing(FILE, "\"不超过三个\", \"source\": \"通知\"", "\"不超过三个\", \"source\": \"市政府办公厅\"");

        Golden.assertRefused(draft, "no-such-source");
    }

    @Test
    void a_blank_clause_is_refused() {
        Golden.assertRefused(draft.changing(FILE, "不超过两个", ""), "blank-clause");
    }

    @Test
    void a_file_that_is_not_a_list_is_refused() {
        Golden.assertRefused(draft.with(FILE, "{\"id\": \"第一条\"}").withRows(), "clauses-not-a-list");
    }

    @Test
    void sources_are_not_called_missing_when_the_policy_file_cannot_be_read() {
        Golden.assertRefused(draft.with("policy.json", "{"), "only-the-cause");
    }
}
