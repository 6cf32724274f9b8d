package yardstick.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final @Nullable FactSource origin;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private long unlistedErrors;
    private long unlistedWarnings;

    /**
     * What is odd, of which some words may tell where another entry stands.
     *
     * @param other that other entry; any at the same place where there is none
     */
    private record Warning(Location place, EntryPlace other, Function<EntryPlace, Complaint> complaint) {

        Location otherPlace() {
            return other.location(null);
        }
    }

    /** No problems yet; unless they are to be told, the first one will be a doubt that ends the reading. */
    Problems(String file, boolean told) {
        this(file, told, null);
    }

    private Problems(String file, boolean told, @Nullable FactSource origin) {
        this.file = file;
        this.told = told;
        this.origin = origin;
    }

    /** No problems yet of a quick reading, which the first error will end; where warnings stand is looked up afterwards. */
    static Problems inBytes(String file, FactSource origin) {
        return new Problems(file, false, origin);
    }

    /** Takes the places of the entries of a section; null if nobody will ask for them. */
    @Nullable
    EntryPlaces places(DossierSection section) {
        return told ? new EntryLines(section) : origin == null ? null : new EntryBytes(file, section);
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
        if (complaint.severity() == Severity.WARNING) {
            warn(
                    new EntryPlace(file, DossierSection.DOSSIER, 0, location.line(), location.column()),
                    any -> complaint,
                    location);
        } else if (!told) {
            throw new CarefulReadingNeeded();
        } else if (errors.size() < DossierLimits.PROBLEMS) {
            errors.add(complaint.at(location));
        } else {
            unlistedErrors++;
        }
    }

    /** A warning whose words tell where another entry stands. */
    void warn(EntryPlace other, Function<EntryPlace, Complaint> complaint, Location location) {
        if (!told && origin == null) {
            throw new CarefulReadingNeeded();
        }
        if (warnings.size() < DossierLimits.PROBLEMS) {
            warnings.add(new Warning(location, other, complaint));
        } else {
            unlistedWarnings++;
        }
    }

    /** Looks up where warnings and some names stand; the lines of names alone are not worth looking for. */
    void locate(List<Map<String, Location>> names) {
        if (told) {
            return;
        }
        if (warnings.isEmpty() || origin == null) {
            names.forEach(each -> each.replaceAll((name, place) -> new Location(place.file(), 0, 0, place.pointer())));
            return;
        }
        List<Location> all = new ArrayList<>();
        names.forEach(each -> all.addAll(each.values()));
        warnings.forEach(each -> all.addAll(List.of(each.place(), each.otherPlace())));
        ByteLines lines = ByteLines.of(origin, all);
        names.forEach(each -> each.replaceAll((name, place) -> lines.of(place)));
        warnings.replaceAll(each ->
                new Warning(lines.of(each.place()), each.other().at(lines.of(each.otherPlace())), each.complaint()));
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
        List<Problem> listed = warnings.stream()
                .map(each -> each.complaint().apply(each.other()).at(each.place()))
                .toList();
        return finished(listed, unlistedWarnings, Severity.WARNING);
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
