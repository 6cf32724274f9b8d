package yardstick.vocabulary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Complaint;
import yardstick.facts.DossierBuilder;
import yardstick.facts.DossierLimits;
import yardstick.facts.DossierReading;
import yardstick.facts.FactText;
import yardstick.facts.FileComplaint;
import yardstick.facts.FirstNames;
import yardstick.facts.Problems;
import yardstick.facts.UnfitText;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.text.Digits;

/**
 * Everything known at one evaluation, checked, and as seen from one period. It never changes, and may be shared between
 * threads.
 *
 * <p>Only what is there at that period is shown. Every list is in the same order however the dossier was written: subjects
 * by zone id and designation id, measures by subject, name and period, milestones by subject and id, difficulties by zone
 * and id.
 */
public final class Dossier {

    private final FactStore facts;
    private final PresentFacts seen;
    private final Map<String, Location> truths;
    private final FirstNames names;
    private final List<Problem> warnings;
    private volatile @Nullable String digest;

    public Dossier(FactStore facts, Map<String, Location> truths, FirstNames names, List<Problem> warnings) {
        this.facts = facts;
        this.truths = truths;
        this.names = names;
        this.seen = PresentFacts.of(facts);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Reads a dossier from a JSON file.
     *
     * @param unit of the policy's periods
     * @throws InvalidInput with all problems of the file
     */
    public static Dossier read(Path file, PeriodUnit unit) {
        return read(file, unit, null);
    }

    /**
     * Reads a dossier from a JSON file.
     *
     * @param asOf to look from instead of the dossier's own; null for its own
     * @throws InvalidInput with all problems of the file
     */
    public static Dossier read(Path file, PeriodUnit unit, @Nullable Period asOf) {
        Problems problems = new Problems(file.toString(), true);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Complaint complaint = Files.isDirectory(file) ? FileComplaint.folder() : FileComplaint.notOrdinary();
            problems.add(complaint, Location.of(file.toString()));
            throw problems.thrown();
        }
        try {
            return reading(file.toString(), unit, asOf).of(file);
        } catch (NoSuchFileException e) {
            problems.add(FileComplaint.noSuchFile(), Location.of(file.toString()));
        } catch (IOException e) {
            problems.add(FileComplaint.unreadable(), Location.of(file.toString()));
        }
        throw problems.thrown();
    }

    /**
     * Reads a dossier from JSON; the stream stays open.
     *
     * @param name of the input in messages
     * @throws InvalidInput with all problems of the input
     */
    public static Dossier read(InputStream in, String name, PeriodUnit unit) {
        return read(in, name, unit, null);
    }

    /**
     * Reads a dossier from JSON; the stream stays open.
     *
     * @param name of the input in messages
     * @param asOf to look from instead of the dossier's own; null for its own
     * @throws InvalidInput with all problems of the input
     */
    public static Dossier read(InputStream in, String name, PeriodUnit unit, @Nullable Period asOf) {
        try {
            return reading(name, unit, asOf).of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DossierReading reading(String name, PeriodUnit unit, @Nullable Period asOf) {
        return new DossierReading(name, unit, asOf == null ? null : requireUnit(unit, asOf));
    }

    /**
     * Reads a dossier that is written in several documents, in any of which a list can go on. The first tells {@code asOf} and the
     * note; the others tell the same {@code asOf} or none.
     *
     * @param texts at least one
     * @throws InvalidInput with all problems of all documents
     */
    public static Dossier read(List<FactText> texts, PeriodUnit unit) {
        return DossierReading.of(texts, unit);
    }

    /** An empty dossier to be filled by a program. */
    public static DossierBuilder builder(PeriodUnit unit, Period asOf) {
        return new DossierBuilder(unit, requireUnit(unit, asOf));
    }

    private static Period requireUnit(PeriodUnit unit, Period period) {
        if (period.unit() != unit) {
            throw new IllegalArgumentException("the period " + period + " is not of the unit " + unit);
        }
        return period;
    }

    /** The period that the dossier is seen from. */
    public Period asOf() {
        return facts.asOf();
    }

    /** The unit of all periods in it. */
    public PeriodUnit unit() {
        return facts.asOf().unit();
    }

    /** A remark to be shown with every result, such as that the figures are invented. */
    public @Nullable String note() {
        return facts.note();
    }

    /** What is odd in the dossier but did not stop it from being read. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The measures that were given as true or false, by name, and where each stands first. */
    public Map<String, Location> truths() {
        return truths;
    }

    /** All zones. */
    public List<Zone> zones() {
        return facts.subjects().zones();
    }

    /** All designations. */
    public List<Designation> designations() {
        return facts.subjects().designations();
    }

    /** The grants that are there. */
    public List<Grant> grants() {
        return seen.grants();
    }

    /** The applications that are there. */
    public List<Application> applications() {
        return seen.applications();
    }

    /** The measures that are there, none from before their subject's first period. */
    public List<Measure> measures() {
        return seen.measures().all();
    }

    /** The names of all measures that were read, also of those still to come; of very many names, the first thousand. */
    public Set<String> measureNames() {
        return names.names();
    }

    /** Where a measure of this name stands first; the dossier as a whole where that is not known. */
    public Location placeOf(String measureName) {
        return names.of(measureName);
    }

    /** The milestones that have come due. */
    public List<Milestone> milestones() {
        return seen.milestones().all();
    }

    /** The difficulties that have been raised, open or resolved. */
    public List<Difficulty> difficulties() {
        return seen.difficulties().all();
    }

    /** How many measures, milestones, difficulties, grants and applications belong to later periods. */
    public int notYet() {
        return seen.notYet();
    }

    /** The measure of a subject, so many periods back; null where there is none. */
    public @Nullable Measure measure(Subject of, String name, int back) {
        if (back < 0 || back >= own(of).tenure()) {
            return null;
        }
        return facts.measure(of.ordinal(), name, asOf().index() - back);
    }

    /** The measures of a subject that are there. */
    public List<Measure> measures(Subject of) {
        return seen.measures().group(of.ordinal());
    }

    /**
     * Where among all measures those of a subject start; they end where those of the next one start.
     *
     * @param ordinal of the subject; the number of subjects tells where the last one's end
     */
    public int measuresStart(int ordinal) {
        return seen.measures().start(ordinal);
    }

    /** The milestones of a grant or application that have come due. */
    public List<Milestone> milestones(Pair of) {
        return seen.milestones().group(of.ordinal());
    }

    /** All difficulties that a zone has raised, about itself or about what it carries or seeks. */
    public List<Difficulty> difficulties(Zone of) {
        return seen.difficulties().group(of.ordinal());
    }

    /** The zone with an id. */
    public @Nullable Zone zone(String id) {
        return facts.subjects().zone(id);
    }

    /** The designation with an id. */
    public @Nullable Designation designation(String id) {
        return facts.subjects().designation(id);
    }

    /** The grant or application of a zone and a designation; null where there is none yet. */
    public @Nullable Pair pair(String zoneId, String designationId) {
        Zone zone = zone(zoneId);
        Designation designation = designation(designationId);
        Pair pair =
                zone == null || designation == null ? null : facts.subjects().pair(zone, designation);
        return pair == null || pair.tenure() < 1 ? null : pair;
    }

    /** The grants and applications of a zone that are there. */
    public List<Pair> pairs(Zone of) {
        return seen.pairsByZone().group(of.ordinal());
    }

    /** The grants and applications of a designation that are there. */
    public List<Pair> pairs(Designation of) {
        return seen.pairsByDesignation().group(of.ordinal() - zones().size());
    }

    /** The subjects of a kind that are there. */
    public List<Subject> subjects(Kind kind) {
        return List.copyOf(
                switch (kind) {
                    case ZONE -> zones();
                    case DESIGNATION -> designations();
                    case GRANT -> grants();
                    case APPLICATION -> applications();
                });
    }

    /** How many subjects there are, with those still to come; their ordinals are all numbers below it. */
    public int subjectCount() {
        return facts.subjects().count();
    }

    private Subject own(Subject subject) {
        return facts.subjects().of(subject.ordinal());
    }

    /** The same facts as seen from another period; ordinals stay. */
    public Dossier at(Period asOf) {
        return asOf.equals(asOf()) ? this : changed(facts.at(requireUnit(unit(), asOf)));
    }

    /**
     * A copy with one measure added or replaced.
     *
     * @throws IllegalArgumentException if no dossier could hold such a measure
     */
    public Dossier withMeasure(Subject of, String name, Period period, @Nullable BigDecimal value) {
        UnfitText.unfitLabel("name", name).ifPresent(Dossier::reject);
        UnfitText.broken("name", name, DossierLimits.NAME).ifPresent(Dossier::reject);
        BigDecimal small = small(value);
        return changed(facts.withMeasure(own(of).ordinal(), name, requireUnit(unit(), period), small));
    }

    /**
     * A copy in which a milestone has another progress.
     *
     * @throws IllegalArgumentException if the milestone is not of this dossier, or progress lies outside 0 to 100
     */
    public Dossier withProgress(Milestone milestone, @Nullable BigDecimal progress) {
        BigDecimal small = small(progress);
        if (progress != null && (progress.signum() < 0 || progress.compareTo(BigDecimal.valueOf(100)) > 0)) {
            reject(Complaint.progress(progress.toPlainString()));
        }
        boolean known = facts.milestones().group(milestone.of().ordinal()).stream()
                .anyMatch(m -> m.id().equals(milestone.id()));
        if (!known) {
            throw new IllegalArgumentException("no such milestone: " + milestone.id());
        }
        return changed(facts.withProgress(milestone, small));
    }

    /**
     * A copy in which a zone has other properties.
     *
     * @throws IllegalArgumentException if this dossier has no zone of that ordinal and id
     */
    public Dossier withZone(Zone changed) {
        Zone old = zone(changed.id());
        if (old == null || old.ordinal() != changed.ordinal()) {
            throw new IllegalArgumentException("no such zone: " + changed.id());
        }
        return changed(facts.with(changed));
    }

    private Dossier changed(FactStore others) {
        return new Dossier(others, truths, names, warnings);
    }

    private static @Nullable BigDecimal small(@Nullable BigDecimal number) {
        return number == null
                ? null
                : Digits.fit(number).orElseThrow(() -> rejected(Complaint.numberTooLarge(number.toString())));
    }

    private static void reject(Complaint complaint) {
        throw rejected(complaint);
    }

    private static IllegalArgumentException rejected(Complaint complaint) {
        return new IllegalArgumentException(complaint.message().en());
    }

    /** A name for exactly these facts, the same for any order and layout; period and note are not part of it. */
    public String digest() {
        String known = digest;
        if (known == null) {
            synchronized (facts) {
                known = digest == null ? computeDigest() : requireNonNull(digest);
                digest = known;
            }
        }
        return known;
    }

    private String computeDigest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            CanonicalJson.writeByValue(facts, new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the dossier as JSON that can be read again, sorted, one fact per line; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        CanonicalJson.write(facts, out);
    }

    @Override
    public String toString() {
        return Brief.of(
                "Dossier",
                asOf() + ", " + Brief.count(zones().size(), "zone") + ", "
                        + Brief.count(designations().size(), "designation") + ", "
                        + Brief.count(grants().size(), "grant") + ", "
                        + Brief.count(applications().size(), "application"));
    }
}
