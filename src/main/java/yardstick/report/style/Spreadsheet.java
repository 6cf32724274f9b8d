package yardstick.report.style;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.text.Formula;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Subject;

/** A table in CSV for spreadsheet programs, which run no cell of it as a formula. */
public final class Spreadsheet {

    private static final List<Words> SUBJECT = List.of(
            new Words("功能区编号", "zone"),
            new Words("功能区", "zone name"),
            new Words("赋能事项编号", "designation"),
            new Words("赋能事项", "designation name"));

    private final CsvWriter csv;

    /** Begins a table in UTF-8, with a byte order mark, without which Excel misreads Chinese; the stream stays open. */
    public Spreadsheet(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().build(text);
    }

    /** What the columns are called that tell a subject. */
    public static List<String> subject(Language language) {
        return SUBJECT.stream().map(words -> words.in(language)).toList();
    }

    /** The cells of these columns. */
    public static List<String> subject(Subject subject) {
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        return List.of(
                holder == null ? "" : holder.id(),
                holder == null ? "" : holder.name(),
                designation == null ? "" : designation.id(),
                designation == null ? "" : designation.name());
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formula::harmless).toList());
    }

    /** Passes on what is still held back, after the last row. */
    public void flush() throws IOException {
        csv.flush();
    }
}
