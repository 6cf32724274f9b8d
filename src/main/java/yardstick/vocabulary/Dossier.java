package yardstick.vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Location;
import yardstick.problem.Problem;

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
    private final Provenance provenance;

    /** The catalogue that the figures were checked against; {@link Indicators#NONE} if none was. */
    private final Indicators catalogue;

    private @Nullable String digest;

    private Dossier(FactStore facts, PresentFacts seen, Provenance provenance, Indicators catalogue) {
        this.facts = facts;
        this.seen = seen;
        this.provenance = provenance;
        this.catalogue = catalogue;
    }

    /** A dossier of facts that were checked; only what reads or builds dossiers makes one so. */
    public static Dossier of(FactStore facts, Provenance provenance) {
        return new Dossier(facts, PresentFacts.of(facts), provenance, Indicators.NONE);
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
        return provenance.warnings();
    }

    /** The measures that were given as true or false, by name, and where each stands so first. */
    public Map<String, Location> truths() {
        return provenance.truths();
    }

    /** The zones that are there. */
    public List<Zone> zones() {
        return seen.subjects().zones();
    }

    /** All parties. */
    public List<Party> parties() {
        return seen.subjects().parties();
    }

    /** The zones that are there, then all parties. */
    public List<Holder> holders() {
        return seen.subjects().holders();
    }

    /** All designations. */
    public List<Designation> designations() {
        return seen.subjects().designations();
    }

    /** The grants that are there. */
    public List<Grant> grants() {
        return seen.subjects().grants();
    }

    /** The applications that are there. */
    public List<Application> applications() {
        return seen.subjects().applications();
    }

    /** The measures that are there, none from before their subject's first period. */
    public List<Measure> measures() {
        return seen.measures().all();
    }

    /** The names of all measures that were read, also of those still to come; of very many names, the first thousand. */
    public Set<String> measureNames() {
        return provenance.names().keySet();
    }

    /** The names of all attributes that were read, also of those still to come, and where each stands first; the first thousand. */
    public Map<String, Location> attributeNames() {
        return provenance.attributes();
    }

    /** The dossier as a whole, as a place. */
    public Location file() {
        return Location.of(provenance.file());
    }

    /** Where a measure of this name stands first; the dossier as a whole where that is not known. */
    public Location placeOf(String measureName) {
        return provenance.placeOf(measureName);
    }

    /** The attributes that are there: those of every period, and of periods none of which is before their subject's first. */
    public List<Attribute> attributes() {
        return seen.attributes().all();
    }

    /** The milestones that have come due. */
    public List<Milestone> milestones() {
        return seen.milestones().all();
    }

    /** The difficulties that have been raised, open or resolved. */
    public List<Difficulty> difficulties() {
        return seen.difficulties().all();
    }

    /** How many measures, attributes, milestones, difficulties, grants, applications and zones belong to later periods. */
    public int notYet() {
        return seen.notYet();
    }

    /** The measure of a subject, so many periods back; null where there is none, also before the subject's first period. */
    public @Nullable Measure measure(Subject of, String name, int back) {
        Measure measure = facts.measure(of, name, back);
        return measure == null || !measure.applies() ? null : measure;
    }

    /** Whether a figure of a subject is due, so many periods back: it is unless the dossier says that it is not applicable. */
    public boolean isDue(Subject of, String name, int back) {
        Measure measure = exempts() ? facts.measure(of, name, back) : null;
        return measure == null || measure.applies();
    }

    /** Whether the dossier says of any figure that it is not applicable. */
    public boolean exempts() {
        return seen.exempts();
    }

    /** Whether the figures are known to be those of a catalogue; of a policy without one they always are. */
    public boolean isWithin(Indicators indicators) {
        return !indicators.areGiven() || catalogue == indicators;
    }

    /** The same facts, of which somebody has made sure that they are those of a catalogue: what is not known has its bounds. */
    public Dossier within(Indicators indicators) {
        if (isWithin(indicators)) {
            return this;
        }
        FactStore bounded = facts.bounded(indicators);
        return new Dossier(bounded, bounded.equals(facts) ? seen : PresentFacts.of(bounded), provenance, indicators);
    }

    /** The attributes of a subject that are there. */
    public List<Attribute> attributes(Subject of) {
        return seen.attributes().group(of.ordinal());
    }

    /** The decisions of earlier periods that are there. */
    public List<PastDecision> decisions() {
        return seen.decisions().all();
    }

    /** The decisions on a subject of earlier periods. */
    public List<PastDecision> decisions(Subject of) {
        return seen.decisions().group(of.ordinal());
    }

    /** The periods of which all decisions are told, also the later ones. */
    public SortedSet<Period> decided() {
        return Collections.unmodifiableSortedSet(facts.past().periods());
    }

    /**
     * A copy that knows further decisions of an earlier period, all that there were.
     *
     * @param told each about a subject of this dossier, as seen from any period
     * @throws IllegalArgumentException if the period is of another unit, or its decisions are known already
     */
    public Dossier withDecisions(Period period, List<PastDecision> told) {
        return changed(facts.withDecisions(period, told));
    }

    /** A copy that knows nothing of decisions from a period on. */
    public Dossier forgettingDecisions(Period from) {
        return changed(facts.with(facts.past().before(from)));
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

    /** The milestones of a grant or application, or of a zone or party itself, that have come due. */
    public List<Milestone> milestones(Subject of) {
        return seen.milestones().group(of.ordinal());
    }

    /** All difficulties that a zone or party has raised, about itself or about what it carries or seeks. */
    public List<Difficulty> difficulties(Holder of) {
        return seen.difficulties().group(of.ordinal());
    }

    /** The difficulties of a designation as such, which nobody has raised for himself. */
    public List<Difficulty> difficulties(Designation of) {
        return seen.difficulties().group(of.ordinal());
    }

    /** The difficulties that may concern a subject: those of its zone or party, and those of its designation as such. */
    public List<Difficulty> difficultiesAbout(Subject subject) {
        return seen.difficultiesAbout(subject);
    }

    /** Whether there are difficulties of designations as such. */
    public boolean hasDifficultiesOfDesignations() {
        return seen.hasDifficultiesOfDesignations();
    }

    /** The zone with an id; null where there is none yet. */
    public @Nullable Zone zone(String id) {
        return seen.subjects().zone(id);
    }

    /** The party with an id. */
    public @Nullable Party party(String id) {
        return seen.subjects().party(id);
    }

    /** The designation with an id. */
    public @Nullable Designation designation(String id) {
        return seen.subjects().designation(id);
    }

    /** The grant or application of a zone and a designation; null where there is none yet. */
    public @Nullable Pair pair(String zoneId, String designationId) {
        Zone zone = zone(zoneId);
        Designation designation = designation(designationId);
        return zone == null || designation == null ? null : pair(zone, designation);
    }

    /** The grant or application of a zone or party and a designation; null where there is none yet. */
    public @Nullable Pair pair(Holder holder, Designation designation) {
        return seen.subjects().pair(holder, designation);
    }

    /** The subject of a zone or party and a designation by their ids, of which those that it does not have are empty. */
    public Optional<Subject> subject(String zoneId, String partyId, String designationId) {
        return seen.subjects().subject(zoneId, partyId, designationId);
    }

    /** The grants and applications of a zone or party that are there. */
    public List<Pair> pairs(Holder of) {
        return seen.subjects().pairs(of);
    }

    /** The grants and applications of a designation that are there. */
    public List<Pair> pairs(Designation of) {
        return seen.subjects().pairs(of);
    }

    /** The subject of an ordinal, there yet or not. */
    public Subject subject(int ordinal) {
        return facts.subjects().of(ordinal);
    }

    /** All subjects, there yet or not. */
    public Subjects everySubject() {
        return facts.subjects();
    }

    /** The subjects of a kind that are there. */
    public List<Subject> subjects(Kind kind) {
        return seen.subjects().ofKind(kind);
    }

    /** The ordinal of the first grant or application, which those of all others follow. */
    public int firstPair() {
        return facts.subjects().firstPair();
    }

    /** How many subjects there are, with those still to come; their ordinals are all numbers below it. */
    public int subjectCount() {
        return facts.subjects().count();
    }

    /**
     * The same facts as seen from another period; ordinals stay.
     *
     * @throws IllegalArgumentException if the period is of another unit
     */
    public Dossier at(Period asOf) {
        return asOf.equals(asOf()) ? this : changed(facts.at(asOf));
    }

    /**
     * A copy with one measure added or replaced.
     *
     * @param of by its ordinal: the subject may be that of the same dossier as seen from another period
     * @throws IllegalArgumentException if no dossier of this unit could hold such a measure
     */
    public Dossier withMeasure(Subject of, String name, Period period, @Nullable BigDecimal value) {
        return edited(facts.measure(of.ordinal(), name, period, value), Indicators.NONE);
    }

    /**
     * A copy in which a milestone has another progress.
     *
     * @throws IllegalArgumentException if the milestone is not of this dossier, or progress lies outside 0 to 100
     */
    public Dossier withProgress(Milestone milestone, @Nullable BigDecimal progress) {
        return edited(facts.progressed(milestone, progress), catalogue);
    }

    /**
     * A copy in which a zone has other properties.
     *
     * @throws IllegalArgumentException if this dossier has no zone of that ordinal and id
     */
    public Dossier withZone(Zone changed) {
        return changed(facts.with(changed));
    }

    /**
     * A copy with one measure, attribute, milestone or difficulty added, or instead of the one that cannot be there beside it; it shares
     * all the others.
     *
     * @param fact about a subject of this dossier, checked against what is known of it
     * @throws IllegalArgumentException if it is of another type
     */
    public Dossier with(Fact fact) {
        return edited(fact, catalogue);
    }

    /**
     * A copy without one measure, attribute, milestone or difficulty; it shares all the others.
     *
     * @throws IllegalArgumentException if this dossier does not have it
     */
    public Dossier without(Fact fact) {
        Keeping<?> keeping = Keeping.of(fact);
        if (keeping == null || !fact.equals(keeping.like(facts, fact))) {
            throw new IllegalArgumentException("the dossier has no such fact to be removed: " + fact);
        }
        FactStore others = keeping.without(facts, fact);
        return new Dossier(others, seen.next(facts, others, keeping, fact, null), provenance, catalogue);
    }

    private Dossier edited(Fact fact, Indicators within) {
        Keeping<?> keeping = Keeping.of(fact);
        if (keeping == null) {
            throw new IllegalArgumentException("not to be edited by itself: " + fact);
        }
        FactStore others = keeping.with(facts, fact);
        return new Dossier(
                others, seen.next(facts, others, keeping, keeping.like(facts, fact), fact), provenance, within);
    }

    private Dossier changed(FactStore others) {
        return of(others, provenance);
    }

    /** A name for exactly these facts, the same for any order and layout: {@code sha256:…}; period and note are not part of it. */
    public String digest() {
        synchronized (facts) {
            if (digest == null) {
                digest = CanonicalJson.digest(facts);
            }
            return digest;
        }
    }

    /**
     * Writes the dossier as JSON that can be read again, sorted, one fact per line, in UTF-8; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
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
