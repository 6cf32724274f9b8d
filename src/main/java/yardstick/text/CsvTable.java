package yardstick.text;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yardstick.problem.Explained;
import yardstick.problem.Problem;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/**
 * The rows of a CSV text that hold something, the heading first.
 *
 * @param rows each with the places of its cells
 */
public record CsvTable(List<Row> rows) {

    private static final char QUOTE = '"';

    /**
     * One row.
     *
     * @param start offset of the row in the text
     */
    public record Row(SourceText source, char separator, int start, List<String> texts) {

        /** The cell of a column, counted from 0; an empty one where the row is shorter. */
        public Cell cell(int column) {
            SourcePlace place = source.at(offset(column));
            return new Cell(column < texts.size() ? texts.get(column) : "", place);
        }

        /** The offset of the first of some marks outside quotes; none if there is none. */
        public OptionalInt first(String marks) {
            String text = source.text();
            boolean quoted = false;
            for (int at = start; at < text.length() && (quoted || text.charAt(at) != '\n'); at++) {
                char c = text.charAt(at);
                quoted ^= c == QUOTE;
                if (!quoted && marks.indexOf(c) >= 0) {
                    return OptionalInt.of(at);
                }
            }
            return OptionalInt.empty();
        }

        boolean isBlank() {
            return texts.stream().allMatch(String::isBlank);
        }

        private int offset(int column) {
            int at = start;
            for (int passed = 0; passed < column && passed < texts.size(); passed++) {
                int end = endOfCell(at);
                if (passed == texts.size() - 1) {
                    return end;
                }
                at = end + 1;
            }
            return at;
        }

        private int endOfCell(int from) {
            String text = source.text();
            boolean quotable = from < text.length() && text.charAt(from) == QUOTE;
            boolean quoted = false;
            for (int at = from; at < text.length(); at++) {
                char c = text.charAt(at);
                if (quotable && c == QUOTE) {
                    quoted = !quoted;
                } else if (!quoted && (c == separator || c == '\n')) {
                    return at;
                }
            }
            return text.length();
        }
    }

    /** One cell without what looks like space around its text. */
    public record Cell(String text, SourcePlace place) {

        public Cell {
            text = Spaces.strip(text);
        }
    }

    /**
     * Reads the text; none if it is not CSV.
     *
     * @param notCsv the kind of problem that this is
     */
    public static Optional<CsvTable> of(SourceText source, char separator, Explained notCsv, List<Problem> problems) {
        Rows handler = new Rows(source, separator);
        List<Row> rows = new ArrayList<>();
        try (CsvReader<Row> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, source.text())) {
            reader.stream().filter(row -> !row.isBlank()).forEach(rows::add);
            return Optional.of(new CsvTable(rows));
        } catch (CsvParseException e) {
            problems.add(notCsv.at(
                    source.at(handler.start),
                    new Words("从此行起双引号不成对，或引号后还有文字", "from this row on the double quotes do not pair up"),
                    new Words(
                            "含逗号的单元格两端都要有半角双引号，其中的双引号须写两遍",
                            "put a double quote at both ends of a cell, and write one inside the cell twice")));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
    }

    /** Collects the cells of one row after the other. */
    private static final class Rows extends CsvCallbackHandler<Row> {

        private final SourceText source;
        private final char separator;
        private List<String> texts = List.of();
        private RecordType type = RecordType.DATA;
        private int start;

        Rows(SourceText source, char separator) {
            this.source = source;
            this.separator = separator;
        }

        @Override
        protected void beginRecord(long line) {
            start = source.startOf((int) line);
            texts = new ArrayList<>();
            type = RecordType.DATA;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            texts.add(new String(buffer, offset, length));
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return texts.size();
        }

        @Override
        protected Row buildRecord() {
            return new Row(source, separator, start, texts);
        }
    }
}
