package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.cli.Run.CHENGDU;
import static yardstick.cli.Run.CHENGDU_FACTS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void a_misspelt_command_or_option_is_answered_with_the_one_probably_meant() {
        assertThat(Run.of("evalaute", "a", "b", "--lang", "en"))
                .isEqualTo(wrongUse("there is no command `evalaute`", "did you mean `evaluate`?"));
        assertThat(Run.of("evaluate", "--fromat", "json", "a", "b"))
                .isEqualTo(wrongUse("没有选项 `--fromat`", "是否应为 `--format`？"));
    }

    @Test
    void what_is_missing_or_too_much_is_told_by_its_name() {
        assertThat(Run.of("evaluate", CHENGDU)).isEqualTo(wrongUse("缺少 FACTS", "`yardstick evaluate --help` 说明用法"));
        assertThat(Run.of("check", "a", "b")).isEqualTo(wrongUse("多出了 `b`", "`yardstick check --help` 说明用法"));
        assertThat(Run.of("evaluate", "a", "b", "--out"))
                .isEqualTo(wrongUse("`--out` 后面缺少值", "`yardstick evaluate --help` 说明用法"));
        assertThat(Run.of("evaluate", "a", "b", "--out=c", "--out=d")).isEqualTo(wrongUse("`--out` 写了不止一次", "只保留一个"));
        assertThat(Run.of()).isEqualTo(wrongUse("没有写明命令", "`yardstick --help` 列出全部命令"));
        assertThat(Run.of("check", "a", "--lang", "fr")).isEqualTo(wrongUse("没有语言 `fr`", "可用的有：`zh`、`en`"));
    }

    private static Run wrongUse(String message, String hint) {
        return new Run(ExitCode.WRONG_USE, "", "yardstick: error: " + message + "\n  → " + hint + "\n");
    }

    @Test
    void an_argument_with_an_at_sign_is_not_read_as_a_file_of_arguments() {
        assertThat(Run.of("check", "@pom.xml").err()).startsWith("@pom.xml: error: ");
    }

    @Test
    void help_goes_to_standard_output_in_the_language_asked_for() {
        assertThat(Run.of("--help").out()).startsWith("用法：yardstick").contains("  check     检查政策文件夹");
        assertThat(Run.of("evaluate", "--help", "--lang=en").out()).startsWith("Usage: yardstick evaluate");
        assertThat(Run.with("", Map.of("YARDSTICK_LANG", "en_GB.UTF-8"), "-h").out())
                .startsWith("Usage: yardstick");
        assertThat(Run.with("", Map.of("YARDSTICK_LANG", "en"), "--lang", "zh", "-h")
                        .out())
                .startsWith("用法：");
        assertThat(Run.of("--help").code()).isZero();
    }

    @Test
    void the_version_is_told() {
        assertThat(Run.of("--version").out()).matches("yardstick \\S+\n");
    }

    @Test
    void a_defect_is_told_in_one_line_and_in_full_only_if_asked() {
        Run run = defective();
        Run debugged = defective("--debug");

        assertThat(run.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(run.err()).contains("程序本身出错", "broken stream").hasLineCount(1);
        assertThat(debugged.err()).contains("\tat yardstick.");
    }

    private static Run defective(String... more) {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken stream");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                broken,
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of());
        String[] args = more.length == 0
                ? new String[] {"evaluate", CHENGDU, "-"}
                : new String[] {"evaluate", CHENGDU, "-", more[0]};
        return new Run(Main.run(terminal, args), "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void that_nobody_reads_on_is_no_failure_but_a_full_disk_is() {
        assertThat(Run.to(failing("Broken pipe"), "", Map.of(), false, "evaluate", CHENGDU, CHENGDU_FACTS))
                .isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(Run.to(failing("No space left on device"), "", Map.of(), false, "--help"))
                .isEqualTo(wrongUse("结果无法写到标准输出", "检查磁盘空间"));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void results_are_utf_8_whatever_the_stream_would_make_of_text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream ascii = new PrintStream(out, false, StandardCharsets.US_ASCII);

        int code = Main.run(new ByteArrayInputStream(new byte[0]), ascii, ascii, false, "check", CHENGDU, "--lang=zh");

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("条规则");
    }

    @Test
    void colour_is_for_terminals_unless_unwanted() {
        String[] check = {"check", "no-such-folder"};
        assertThat(Run.onTerminal(Map.of(), check).err()).contains("\u001B[1;31merror:\u001B[0m");
        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), check).err()).doesNotContain("\u001B");
        assertThat(Run.onTerminal(Map.of("TERM", "dumb"), check).err()).doesNotContain("\u001B");
        assertThat(Run.of(check).err()).doesNotContain("\u001B");
    }
}
