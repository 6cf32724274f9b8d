package yardstick.facts;

import java.io.IOException;

/** Thrown within the reader where a file cannot be read any further. */
final class Halt extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;
    private final int line;
    private final int column;

    Halt(Complaint complaint, int line, int column) {
        super(complaint.message().en());
        this.complaint = complaint;
        this.line = line;
        this.column = column;
    }

    Complaint complaint() {
        return complaint;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
