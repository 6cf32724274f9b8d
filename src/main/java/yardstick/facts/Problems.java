package yardstick.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Severity;
import yardstick.vocabulary.DossierLimits;

/** The problems of one dossier as they are found; beyond {@link DossierLimits#PROBLEMS} they are only counted. */
final class Problems {

    private final String file;
    private final boolean told;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private long unlistedErrors;
    private long unlistedWarnings;

    /** No problems yet; unless they are to be told, the first one will be a doubt that ends the reading. */
    Problems(String file, boolean told) {
        this.file = file;
        this.told = told;
    }

    /** Whether they are told at all. */
    boolean areTold() {
        return told;
    }

    String file() {
        return file;
    }

    /** A problem of a value, at the value. */
    void add(Complaint complaint, EntryPlace place, String field, WrittenValue value) {
        add(complaint, new Location(place.file(), value.line(), value.column(), place.pointer(field)));
    }

    /** A problem of an entry, or of a field that is not there, at the entry. */
    void add(Complaint complaint, EntryPlace place, @Nullable String field) {
        add(complaint, place.location(field));
    }

    void add(Complaint complaint, Location location) {
        if (!told) {
            throw new CarefulReadingNeeded();
        }
        boolean error = complaint.severity() == Severity.ERROR;
        List<Problem> listed = error ? errors : warnings;
        if (listed.size() < DossierLimits.PROBLEMS) {
            listed.add(complaint.at(location));
        } else if (error) {
            unlistedErrors++;
        } else {
            unlistedWarnings++;
        }
    }

    /** An error of an entry that takes some time to put into words, which is spent only if it will be listed. */
    void add(Supplier<Complaint> complaint, EntryPlace place, @Nullable String field) {
        if (errors.size() < DossierLimits.PROBLEMS) {
            add(complaint.get(), place, field);
        } else {
            unlistedErrors++;
        }
    }

    /** Counts errors that are not listed. */
    void addUnlisted(long number) {
        unlistedErrors += number;
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The warnings in order, and a last line if there are more. */
    List<Problem> warnings() {
        return finished(warnings, unlistedWarnings, Severity.WARNING);
    }

    InvalidInput thrown() {
        List<Problem> all = new ArrayList<>(finished(errors, unlistedErrors, Severity.ERROR));
        all.addAll(warnings());
        return new InvalidInput(all);
    }

    private List<Problem> finished(List<Problem> listed, long unlisted, Severity severity) {
        List<Problem> all = new ArrayList<>(listed);
        all.sort(Problem.ORDER);
        if (unlisted > 0) {
            Location last = all.stream().map(Problem::location).max(LINES).orElse(Location.of(file));
            all.add(Complaint.more(unlisted, severity).at(Location.of(file, last.line(), last.column())));
        }
        return List.copyOf(all);
    }

    private static final Comparator<Location> LINES =
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column);
}
