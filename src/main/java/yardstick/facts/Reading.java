package yardstick.facts;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier is read: quickly at first, without keeping where anything stands, and only if there is anything to tell once more
 * from the start, with all places. Both readings are the same but for that, and each stands for itself, so that it does no harm if
 * a file changes between them.
 *
 * @param name of the input in messages
 * @param asOf to look from instead of the dossier's own; null for its own
 * @param mostBytes of the input
 */
record Reading(String name, PeriodUnit unit, @Nullable Period asOf, long mostBytes) {

    /** So many bytes of a stream are kept to be read again: 16 MiB. A longer stream is read once, with all places. */
    private static final int KEPT = 1 << 24;

    Reading(String name, PeriodUnit unit, @Nullable Period asOf) {
        this(name, unit, asOf, Limits.FILE);
    }

    /** Reads a file, unless it is none that can be opened twice: a pipe has a name as well. */
    Dossier of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                return of(in);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return quick(in, mostBytes);
        } catch (Doubt | IOException e) {
            try (InputStream in = Files.newInputStream(file)) {
                return careful(in);
            }
        }
    }

    /** Reads a stream, which stays open. */
    Dossier of(InputStream in) throws IOException {
        return in instanceof ByteArrayInputStream
                ? ofKept(in, mostBytes)
                : ofKept(new BufferedInputStream(new Pipe(in), 1 << 16), Math.min(KEPT, mostBytes));
    }

    /** A stream that says nothing of how much is left: one that cannot be read anywhere but on fails when it is asked. */
    private static final class Pipe extends FilterInputStream {

        Pipe(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private Dossier ofKept(InputStream kept, long tooMany) throws IOException {
        kept.mark(KEPT);
        try {
            return quick(kept, tooMany);
        } catch (Doubt | IOException e) {
            kept.reset();
            return careful(kept);
        }
    }

    private Dossier quick(InputStream in, long tooMany) throws IOException {
        Intake intake = new Intake(new Problems(name, false), unit);
        Entry document = document(name);
        boolean whole = DossierReader.read(new Utf8Bytes(in, tooMany), document, intake, new Spellings());
        return dossier(whole, intake, List.of(document), asOf);
    }

    private Dossier careful(InputStream in) {
        Intake intake = new Intake(new Problems(name, true), unit);
        Entry document = document(name);
        boolean whole = DossierReader.read(new Utf8Text(in, mostBytes), document, intake, new Spellings());
        return dossier(whole, intake, List.of(document), asOf);
    }

    /** Reads one dossier that is written in several documents. */
    static Dossier of(List<FactText> texts, PeriodUnit unit) {
        try {
            return of(texts, new Intake(new Problems(texts.get(0).name(), false), unit));
        } catch (Doubt e) {
            return of(texts, new Intake(new Problems(texts.get(0).name(), true), unit));
        }
    }

    private static Dossier of(List<FactText> texts, Intake intake) {
        Spellings spellings = new Spellings();
        List<Entry> documents = new ArrayList<>();
        boolean whole = true;
        for (FactText text : texts) {
            Entry document = document(text.name());
            documents.add(document);
            whole &= read(text, document, intake, spellings);
        }
        return dossier(whole, intake, documents, null);
    }

    private static boolean read(FactText text, Entry document, Intake intake, Spellings spellings) {
        byte[] json = text.json().getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(json);
        if (intake.problems().areTold()) {
            return DossierReader.read(new Utf8Text(in, json.length), document, intake, spellings);
        }
        try {
            return DossierReader.read(new Utf8Bytes(in, json.length + 1L), document, intake, spellings);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private static Entry document(String name) {
        return new Entry(name, Section.DOSSIER).restart(0, 1, 1);
    }

    private static Dossier dossier(boolean whole, Intake intake, List<Entry> documents, @Nullable Period asOf) {
        if (!whole) {
            throw intake.problems().thrown();
        }
        return intake.dossier(documents.get(0), documents.subList(1, documents.size()), asOf);
    }
}
