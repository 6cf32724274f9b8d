package yardstick.facts;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.text.Encoding;
import yardstick.text.PlacedText;
import yardstick.text.Utf8Bytes;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.DossierLimits;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/**
 * How a dossier is read: quickly at first, without keeping where anything stands, and only if there is anything to tell once more
 * from the start, with all places. Both readings are the same but for that, and each stands for itself, so that it does no harm if
 * a file changes between them.
 *
 * @param name of the input in messages
 * @param indicators that the policy knows
 * @param asOf to look from instead of the dossier's own; null for its own
 * @param mostBytes of the input
 */
record DossierReading(
        String name,
        PeriodUnit unit,
        Indicators indicators,
        @Nullable Period asOf,
        long mostBytes) {

    /** So many bytes of a stream are kept to be read again: 16 MiB. A longer stream is read once, with all places. */
    private static final int KEPT = 1 << 24;

    DossierReading {
        if (asOf != null) {
            unit.require(asOf);
        }
    }

    DossierReading(String name, PeriodUnit unit, Indicators indicators, @Nullable Period asOf) {
        this(name, unit, indicators, asOf, DossierLimits.FILE);
    }

    /** Reads an ordinary file, which can be opened twice. */
    Dossier of(Path file) throws IOException {
        return of(() -> Files.newInputStream(file), mostBytes);
    }

    /** Reads a stream, which stays open. */
    Dossier of(InputStream in) throws IOException {
        return in instanceof ByteArrayInputStream
                ? ofKept(in, mostBytes)
                : ofKept(new BufferedInputStream(new Pipe(in), 1 << 16), Math.min(KEPT, mostBytes));
    }

    private Dossier ofKept(InputStream kept, long tooMany) throws IOException {
        kept.mark(KEPT);
        FactSource start = () -> {
            kept.reset();
            return new Pipe(kept);
        };
        return of(start, tooMany);
    }

    /** A stream that stays open and says nothing of how much is left: one that can only be read on fails when it is asked. */
    private static final class Pipe extends FilterInputStream {

        Pipe(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() {
            // Whoever opened the stream closes it.
        }
    }

    private Dossier of(FactSource origin, long tooMany) throws IOException {
        try (InputStream in = origin.open()) {
            return quick(in, origin, tooMany);
        } catch (CarefulReadingNeeded | IOException e) {
            Optional<Encoding> encoding = encoding(origin, tooMany);
            try (InputStream in = origin.open()) {
                return careful(in, encoding);
            }
        }
    }

    /** The encoding of fewer than so many bytes; UTF-8, for which it is quick, also where reading on will fail. */
    private static Optional<Encoding> encoding(FactSource origin, long tooMany) {
        try (InputStream in = origin.open()) {
            new Utf8Bytes(in, tooMany).transferTo(OutputStream.nullOutputStream());
            return Optional.of(Encoding.UTF_8);
        } catch (IOException notAllUtf8) {
            return otherEncoding(origin, tooMany);
        }
    }

    private static Optional<Encoding> otherEncoding(FactSource origin, long tooMany) {
        try (InputStream in = origin.open()) {
            return Encoding.of(in, tooMany - 1);
        } catch (IOException e) {
            return Optional.of(Encoding.UTF_8);
        }
    }

    private Dossier quick(InputStream in, FactSource origin, long tooMany) throws IOException {
        Intake intake = new Intake(Problems.inBytes(name, origin), unit, indicators);
        Entry document = document(name);
        boolean whole = DossierParser.read(new ByteWindow(in, tooMany), document, intake, new ByteSpellings());
        return dossier(whole, intake, List.of(document), asOf);
    }

    /**
     * Reads a stream in its encoding, so that all that is wrong is told at once: a dossier has to be in UTF-8. If the encoding is none of
     * those known, it is read as UTF-8 up to where it is none.
     */
    private Dossier careful(InputStream in, Optional<Encoding> encoding) {
        Problems problems = new Problems(name, true);
        encoding.filter(other -> other != Encoding.UTF_8)
                .ifPresent(other -> problems.add(FileComplaint.otherEncoding(other), Location.of(name)));
        Intake intake = new Intake(problems, unit, indicators);
        Entry document = document(name);
        PlacedText text = new PlacedText(in, mostBytes, encoding.orElse(Encoding.UTF_8));
        boolean whole = DossierParser.read(text, document, intake, new RecentSpellings());
        return dossier(whole, intake, List.of(document), asOf);
    }

    /** Reads one dossier that is written in several documents. */
    static Dossier of(List<FactText> texts, PeriodUnit unit, Indicators indicators) {
        try {
            return of(texts, new Intake(new Problems(texts.get(0).name(), false), unit, indicators));
        } catch (CarefulReadingNeeded e) {
            return of(texts, new Intake(new Problems(texts.get(0).name(), true), unit, indicators));
        }
    }

    private static Dossier of(List<FactText> texts, Intake intake) {
        ByteSpellings quick = new ByteSpellings();
        RecentSpellings careful = new RecentSpellings();
        List<Entry> documents = new ArrayList<>();
        boolean whole = true;
        for (FactText text : texts) {
            Entry document = document(text.name());
            documents.add(document);
            whole &= read(text, document, intake, quick, careful);
        }
        return dossier(whole, intake, documents, null);
    }

    private static boolean read(
            FactText text, Entry document, Intake intake, ByteSpellings quick, RecentSpellings careful) {
        byte[] json = text.json().getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(json);
        if (intake.problems().areTold()) {
            return DossierParser.read(new PlacedText(in, json.length, Encoding.UTF_8), document, intake, careful);
        }
        try {
            return DossierParser.read(new ByteWindow(in, json.length + 1L), document, intake, quick);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private static Entry document(String name) {
        return new Entry(name, DossierSection.DOSSIER).restart(0, 1, 1);
    }

    private static Dossier dossier(boolean whole, Intake intake, List<Entry> documents, @Nullable Period asOf) {
        if (!whole) {
            throw intake.problems().thrown();
        }
        return intake.dossier(documents.get(0), documents.subList(1, documents.size()), asOf);
    }
}
