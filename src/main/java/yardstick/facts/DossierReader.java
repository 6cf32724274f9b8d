package yardstick.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/**
 * Reads dossiers from JSON. Whoever has a policy asks it for its {@link PeriodUnit}, in which all periods of a dossier are written;
 * {@code policy.read(file)} does so itself.
 *
 * <p>Nothing is read in part: either there is a dossier, whose {@link Dossier#warnings} tell what is odd, or {@link InvalidInput} tells
 * all that is wrong, each with its line, column and JSON pointer and with what to do about it.
 */
public final class DossierReader {

    private DossierReader() {}

    /**
     * Reads a dossier from a file.
     *
     * @param unit of the policy's periods
     * @throws InvalidInput with all problems of the file, also if it is not there or cannot be read
     */
    public static Dossier read(Path file, PeriodUnit unit) {
        return read(file, unit, null);
    }

    /**
     * Reads a dossier from a file.
     *
     * @param unit of the policy's periods
     * @param asOf to look from instead of the dossier's own; null for its own
     * @throws InvalidInput with all problems of the file, also if it is not there or cannot be read
     * @throws IllegalArgumentException if {@code asOf} is of another unit
     */
    public static Dossier read(Path file, PeriodUnit unit, @Nullable Period asOf) {
        return read(file, unit, Indicators.NONE, asOf);
    }

    /**
     * Reads a dossier from a file, whose figures are those of a catalogue.
     *
     * @param unit of the policy's periods
     * @param indicators that the policy knows
     * @param asOf to look from instead of the dossier's own; null for its own
     * @throws InvalidInput with all problems of the file, also if it is not there or cannot be read
     * @throws IllegalArgumentException if {@code asOf} is of another unit
     */
    public static Dossier read(Path file, PeriodUnit unit, Indicators indicators, @Nullable Period asOf) {
        if (Files.isDirectory(file)) {
            throw refused(file, FileComplaint.folder());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refused(file, FileComplaint.notOrdinary());
        }
        try {
            return new DossierReading(file.toString(), unit, indicators, asOf).of(file);
        } catch (NoSuchFileException e) {
            throw refused(file, FileComplaint.noSuchFile());
        } catch (IOException e) {
            throw refused(file, FileComplaint.unreadable());
        }
    }

    private static InvalidInput refused(Path file, Complaint complaint) {
        return new InvalidInput(List.of(complaint.at(Location.of(file.toString()))));
    }

    /**
     * Reads a dossier from a stream, which stays open.
     *
     * @param name of the input in messages
     * @param unit of the policy's periods
     * @throws InvalidInput with all problems of the input
     * @throws UncheckedIOException if the stream fails
     */
    public static Dossier read(InputStream in, String name, PeriodUnit unit) {
        return read(in, name, unit, null);
    }

    /**
     * Reads a dossier from a stream, which stays open.
     *
     * @param name of the input in messages
     * @param unit of the policy's periods
     * @param asOf to look from instead of the dossier's own; null for its own
     * @throws InvalidInput with all problems of the input
     * @throws IllegalArgumentException if {@code asOf} is of another unit
     * @throws UncheckedIOException if the stream fails
     */
    public static Dossier read(InputStream in, String name, PeriodUnit unit, @Nullable Period asOf) {
        return read(in, name, unit, Indicators.NONE, asOf);
    }

    /**
     * Reads a dossier from a stream, which stays open, whose figures are those of a catalogue.
     *
     * @param name of the input in messages
     * @param unit of the policy's periods
     * @param indicators that the policy knows
     * @param asOf to look from instead of the dossier's own; null for its own
     * @throws InvalidInput with all problems of the input
     * @throws IllegalArgumentException if {@code asOf} is of another unit
     * @throws UncheckedIOException if the stream fails
     */
    public static Dossier read(
            InputStream in, String name, PeriodUnit unit, Indicators indicators, @Nullable Period asOf) {
        try {
            return new DossierReading(name, unit, indicators, asOf).of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a dossier that is written in several documents, in any of which a list can go on. The first tells {@code asOf} and the
     * note; the others tell the same {@code asOf} or none.
     *
     * @param texts at least one
     * @param unit of the policy's periods
     * @throws InvalidInput with all problems of all documents
     */
    public static Dossier read(List<FactText> texts, PeriodUnit unit) {
        return read(texts, unit, Indicators.NONE);
    }

    /**
     * The same, whose figures are those of a catalogue.
     *
     * @param texts at least one
     * @param unit of the policy's periods
     * @param indicators that the policy knows
     * @throws InvalidInput with all problems of all documents
     */
    public static Dossier read(List<FactText> texts, PeriodUnit unit, Indicators indicators) {
        return DossierReading.of(texts, unit, indicators);
    }
}
