package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Locality;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Type;

/**
 * Whether all that a rule looks at is tied to one zone or party, or to one designation. A shard holds at least the facts that a tied pattern
 * can match; more of them do no harm, since the equality that ties the pattern is tested anyway.
 */
final class Ties {

    /** Where a fact stands as seen from a shard. */
    private enum Reach {
        /** It is of a subject of the shard, and of no other shard's. */
        HOME,
        /** It is of a designation that a zone's grants or applications are for, or the other way round. */
        AWAY
    }

    private final Locality locality;
    private final Certainty certainty;

    Ties(Locality locality, Certainty certainty) {
        this.locality = locality;
        this.certainty = certainty;
    }

    /** The least that a rule has to see. */
    static Locality locality(Rule rule, Certainty certainty) {
        if (new Ties(Locality.ZONE, certainty).hold(rule)) {
            return Locality.ZONE;
        }
        return new Ties(Locality.DESIGNATION, certainty).hold(rule) ? Locality.DESIGNATION : Locality.GLOBAL;
    }

    /** Whether some pattern decides the shard that all others, and what is concluded, belong to. */
    boolean hold(Rule rule) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Pattern root && canBeRoot(root.type())) {
                Map<Integer, Reach> known = new HashMap<>(Map.of(root.slot(), Reach.HOME));
                if (tie(rule.conditions(), known) && reach(rule.conclusion().subject(), known) == Reach.HOME) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canBeRoot(Type type) {
        return switch (type) {
            case GRANT, APPLICATION -> true;
            case ZONE, PARTY -> locality == Locality.ZONE;
            case DESIGNATION -> locality == Locality.DESIGNATION;
            default -> false;
        };
    }

    /** Ties the patterns of conditions that hold together, and those within; false if one is left. */
    private boolean tie(List<Condition> conditions, Map<Integer, Reach> known) {
        List<Pattern> patterns = new ArrayList<>();
        List<Comparison> equalities = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern pattern) {
                patterns.add(pattern);
                pattern.selection().tests().forEach(test -> addEquality(test, equalities));
            }
        }
        patterns.removeIf(pattern ->
                pattern.type() == Type.PARAMETER || pattern.type() == Type.PERIOD || known.containsKey(pattern.slot()));
        while (patterns.removeIf(pattern -> tie(pattern, equalities, known))) {
            // Each pattern that is tied may tie others.
        }
        return patterns.isEmpty() && conditions.stream().allMatch(condition -> tieWithin(condition, known));
    }

    private static void addEquality(Test test, List<Comparison> equalities) {
        if (test instanceof Comparison comparison && comparison.relation() == Relation.EQUAL) {
            equalities.add(comparison);
        }
    }

    private boolean tieWithin(Condition condition, Map<Integer, Reach> outer) {
        return tie(condition.within(), new HashMap<>(outer));
    }

    private boolean tie(Pattern pattern, List<Comparison> equalities, Map<Integer, Reach> known) {
        for (Comparison equality : equalities) {
            Reach reach = reach(pattern, equality.left(), equality.right(), known);
            if (reach == null) {
                reach = reach(pattern, equality.right(), equality.left(), known);
            }
            if (reach != null) {
                known.put(pattern.slot(), reach);
                return true;
            }
        }
        return false;
    }

    /** Where the facts stand that a pattern can match if one side, its own, equals the other. */
    private @Nullable Reach reach(Pattern pattern, Expression own, Expression other, Map<Integer, Reach> known) {
        if (!(own instanceof Read read)
                || read.slot() != pattern.slot()
                || read.path().size() > 1) {
            return null;
        }
        Reach reach = reach(other, known);
        if (reach == null || read.path().isEmpty()) {
            return reach;
        }
        String field = read.path().get(0).name();
        if (reach == Reach.HOME) {
            return field.equals("of") || (isHome(field) && pattern.type() != Type.PARTY) ? Reach.HOME : null;
        }
        return field.equals("of") && isAtHand(pattern) ? Reach.AWAY : null;
    }

    /** Whether a shard holds such facts of what it only reaches; what rules conclude about that is left to other shards. */
    private boolean isAtHand(Pattern pattern) {
        return pattern.type() == Type.DIFFICULTY
                || pattern.type() == Type.ATTRIBUTE
                || pattern.type() == Type.DECISION
                || (pattern.type() == Type.MEASURE && !certainty.concluded(pattern));
    }

    private @Nullable Reach reach(Expression expression, Map<Integer, Reach> known) {
        if (!(expression instanceof Read read)) {
            return null;
        }
        @Nullable Reach reach = known.get(read.slot());
        Type type = read.factType();
        for (Field field : read.path()) {
            reach = reach == null ? null : step(reach, type, field);
            type = field.type();
        }
        return reach;
    }

    private @Nullable Reach step(Reach reach, Type type, Field field) {
        if (field.name().equals("of")) {
            // Even if it concerns a grant, a difficulty may be one of the whole zone, hence of grants of other
            // designations, or one of the designation as such.
            return type != Type.DIFFICULTY ? reach : locality == Locality.ZONE ? Reach.AWAY : null;
        }
        if (type == Type.PARTY) {
            return null;
        }
        if (isHome(field.name())) {
            return reach == Reach.HOME ? Reach.HOME : null;
        }
        return isWhose(field.name()) || field.name().equals("designation") ? Reach.AWAY : null;
    }

    private boolean isHome(String field) {
        return locality == Locality.ZONE ? isWhose(field) : field.equals("designation");
    }

    private static boolean isWhose(String field) {
        return field.equals("zone") || field.equals("party");
    }
}
