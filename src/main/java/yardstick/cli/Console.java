package yardstick.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import yardstick.problem.Language;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.problem.ProblemText;
import yardstick.report.style.TextStyle;
import yardstick.sight.JsonEscapes;
import yardstick.sight.Printer;

/** Tells the user things in their language: results on standard output, everything else on standard error. */
record Console(Terminal terminal, Language language) {

    /** So many mistakes of a command line are told after the first one. */
    private static final int MOST_OTHERS = 20;

    /** Writes a result to a stream. */
    @FunctionalInterface
    interface Result {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a text result to an {@link Appendable}. */
    @FunctionalInterface
    interface Text {
        void writeTo(Appendable out) throws IOException;
    }

    /** A text result for people, in UTF-8 whatever the locale; nothing that a user wrote can steer what shows it. */
    static Result utf8(Text text) {
        return file(out -> text.writeTo(Printer.to(out)));
    }

    /** A JSON text as a result. */
    static Result json(String json) {
        return file(out -> out.append(JsonEscapes.in(json)));
    }

    /** A result that makes itself safe: a page, help, or a file to be kept as it is. */
    static Result file(Text text) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.writeTo(writer);
            writer.flush();
        };
    }

    TextStyle style() {
        return terminal.style(language);
    }

    /** Writes a result to standard output; that nobody reads on is no failure. */
    void print(Result result) {
        try {
            result.writeTo(terminal.out());
            terminal.out().flush();
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                throw new WrongUse(
                        new Words("结果无法写到标准输出", "the result cannot be written to standard output"),
                        new Words("检查磁盘空间", "check that there is space left on the disk"));
            }
        }
    }

    /** Only the text of the exception tells, in the system's language. */
    private static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("管道");
    }

    /** Tells problems, if there are any. */
    void tell(Collection<Problem> problems) {
        tell((Text) out -> ProblemText.write(problems, style(), out));
    }

    /** Tells a text of several lines. */
    void tell(Text text) {
        try {
            text.writeTo(Printer.to(terminal.err()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.err().flush();
    }

    /** Tells a line. */
    void tell(Words line) {
        tell((Text) out -> out.append(line.in(language)).append('\n'));
    }

    void tell(WrongUse wrong) {
        tell(new Words(
                "yardstick: error: " + wrong.message().zh(),
                "yardstick: error: " + wrong.message().en()));
        tell(new Words("  → " + wrong.hint().zh(), "  → " + wrong.hint().en()));
        wrong.others().stream().limit(MOST_OTHERS).forEach(this::tell);
        int more = wrong.others().size() - MOST_OTHERS;
        if (more > 0) {
            tell(new Words("另有 " + more + " 处错误未列出", more + " more mistakes are not listed"));
        }
    }

    /** Tells that the program is at fault, and where if asked to. */
    void tellDefect(Throwable defect, boolean debug) {
        String what = defect.toString().lines().findFirst().orElse("");
        tell(new Words(
                "yardstick: 程序本身出错，不是您的文件有问题；请报告（加 --debug 可看详情）：" + what,
                "yardstick: the program failed, your files are not at fault; please report it (--debug tells more): "
                        + what));
        if (debug) {
            StringWriter trace = new StringWriter();
            defect.printStackTrace(new PrintWriter(trace));
            tell((Text) out -> Printer.to(out).lines(trace.toString()));
        }
    }
}
