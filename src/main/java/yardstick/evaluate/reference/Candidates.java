package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.World;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Type;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Subject;

/** The facts that a pattern could match: all of its type, or only those that a test for sameness leaves. */
final class Candidates {

    private final World world;
    private final Dossier dossier;
    private final Map<Fact, Fact> instead;

    /** The grants, or the applications, of a designation. */
    private final Map<Kind, Map<Designation, List<Pair>>> byDesignation = new EnumMap<>(Kind.class);

    /** Facts of a world, those among the keys of the map replaced. */
    Candidates(World world, Map<Fact, Fact> instead) {
        this.world = world;
        this.instead = instead;
        this.dossier = world.dossier();
    }

    /** Facts of the dossier; terms and derived measures are not among them. */
    List<? extends Fact> listed(Condition.Pattern pattern, Object[] frame) {
        List<? extends Fact> listed = inWorld(pattern, frame);
        return instead.isEmpty()
                ? listed
                : listed.stream().map(fact -> instead.getOrDefault(fact, fact)).toList();
    }

    /** The figures of a name that a subject has in the current period, or that rules ask for and the dossier lacks. */
    List<Fact> current(Subject subject, String name) {
        return Stream.of(dossier.measures(subject), world.unlisted(subject))
                .flatMap(List::stream)
                .filter(measure -> measure.back() == 0 && measure.name().equals(name))
                .map(measure -> instead.getOrDefault(measure, measure))
                .toList();
    }

    private List<? extends Fact> inWorld(Condition.Pattern pattern, Object[] frame) {
        @Nullable Fact same = same(pattern, frame);
        if (same != null) {
            return pattern.type().admits(same) ? List.of(same) : List.of();
        }
        return switch (pattern.type()) {
            case GRANT -> pairs(pattern, frame, Kind.GRANT);
            case APPLICATION -> pairs(pattern, frame, Kind.APPLICATION);
            case MEASURE -> measures(pattern, frame);
            case ATTRIBUTE -> attributes(pattern, frame);
            case DECISION -> decisions(pattern, frame);
            case MILESTONE -> milestones(pattern, frame);
            case DIFFICULTY -> difficulties(pattern, frame);
            case PARAMETER -> parameters(pattern);
            default -> world.listed(pattern.type());
        };
    }

    /** The subject that a pattern requires by {@code of ==}, if it does. */
    @Nullable
    Subject subject(Condition.Pattern pattern, Object[] frame) {
        return fact(pattern.selection().of(), frame) instanceof Subject subject ? subject : null;
    }

    /** The zone, party or designation that a pattern requires of the subject; null if it requires none. */
    @Nullable
    Subject group(Condition.Pattern pattern, Object[] frame) {
        Fact designation = fact(pattern.selection().designation(), frame);
        return (Subject) (designation != null ? designation : holder(pattern, frame));
    }

    /** The zone or party that a pattern requires; null if it requires none. */
    private static @Nullable Fact holder(Condition.Pattern pattern, Object[] frame) {
        Fact zone = fact(pattern.selection().zone(), frame);
        return zone != null ? zone : fact(pattern.selection().party(), frame);
    }

    /** The very fact that a pattern requires, if it does. */
    static @Nullable Fact same(Condition.Pattern pattern, Object[] frame) {
        return fact(pattern.selection().itself(), frame);
    }

    private static @Nullable Fact fact(@Nullable Expression key, Object[] frame) {
        return key != null && key.value(frame) instanceof Fact fact ? fact : null;
    }

    private List<? extends Fact> pairs(Condition.Pattern pattern, Object[] frame, Kind kind) {
        if (holder(pattern, frame) instanceof Holder holder) {
            return ofKind(dossier.pairs(holder), kind);
        }
        if (fact(pattern.selection().designation(), frame) instanceof Designation designation) {
            return byDesignation
                    .computeIfAbsent(kind, any -> new IdentityHashMap<>())
                    .computeIfAbsent(designation, any -> ofKind(dossier.pairs(designation), kind));
        }
        return world.listed(pattern.type());
    }

    private static List<Pair> ofKind(List<Pair> pairs, Kind kind) {
        List<Pair> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.subjectKind() == kind) {
                found.add(pair);
            }
        }
        return found;
    }

    private List<Measure> measures(Condition.Pattern pattern, Object[] frame) {
        Subject subject = subject(pattern, frame);
        if (subject != null) {
            return measures(subject);
        }
        List<Measure> all = new ArrayList<>();
        world.subjects().forEach(each -> all.addAll(measures(each)));
        return all;
    }

    private List<Measure> measures(Subject subject) {
        List<Measure> unlisted = world.unlisted(subject);
        if (unlisted.isEmpty()) {
            return dossier.measures(subject);
        }
        List<Measure> all = new ArrayList<>(dossier.measures(subject));
        all.addAll(unlisted);
        return all;
    }

    private List<? extends Fact> attributes(Condition.Pattern pattern, Object[] frame) {
        Subject subject = subject(pattern, frame);
        return subject == null ? world.listed(Type.ATTRIBUTE) : world.attributes(subject);
    }

    private List<? extends Fact> decisions(Condition.Pattern pattern, Object[] frame) {
        Subject subject = subject(pattern, frame);
        return subject == null ? world.listed(Type.DECISION) : world.decisions(subject);
    }

    private List<? extends Fact> milestones(Condition.Pattern pattern, Object[] frame) {
        Subject subject = subject(pattern, frame);
        return subject == null ? dossier.milestones() : dossier.milestones(subject);
    }

    private List<? extends Fact> difficulties(Condition.Pattern pattern, Object[] frame) {
        Subject subject = subject(pattern, frame);
        return subject == null ? dossier.difficulties() : dossier.difficultiesAbout(subject);
    }

    private List<? extends Fact> parameters(Condition.Pattern pattern) {
        Fact parameter = world.parameters().get(pattern.requiredName().orElse(""));
        return parameter == null ? List.of() : List.of(parameter);
    }
}
