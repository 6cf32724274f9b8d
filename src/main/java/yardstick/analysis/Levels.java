package yardstick.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.analysis.claim.SlotNames;
import yardstick.problem.Words;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;

/** The kinds of subject whose measures, or terms, a pattern can match; more than one is seldom meant. */
final class Levels {

    private static final Map<Type, Kind> KINDS = Map.of(
            Type.ZONE, Kind.ZONE,
            Type.PARTY, Kind.PARTY,
            Type.DESIGNATION, Kind.DESIGNATION,
            Type.GRANT, Kind.GRANT,
            Type.APPLICATION, Kind.APPLICATION);

    private final SlotNames slots;
    private final Set<Read> reads = new HashSet<>();
    private final List<Condition.Pattern> subjects = new ArrayList<>();

    private Levels(Rule rule) {
        this.slots = new SlotNames(Set.of()).with(rule.conditions());
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Read read) {
                reads.add(read);
            }
        });
        Traversal.patterns(rule.conditions(), pattern -> {
            if (KINDS.containsKey(pattern.type())) {
                subjects.add(pattern);
            }
        });
    }

    /** Warns of patterns that match what rules conclude about several kinds of subject. */
    static void tell(AnalysedPolicy policy) {
        Map<Concluded, Set<Kind>> concluded = concluded(policy.rules());
        for (Rule rule : policy.rules()) {
            Levels levels = new Levels(rule);
            Traversal.patterns(rule.conditions(), pattern -> {
                Set<Kind> kinds = levels.of(pattern);
                kinds.retainAll(Concluded.askedBy(pattern).stream()
                        .flatMap(what -> concluded.getOrDefault(what, Set.of()).stream())
                        .toList());
                if (kinds.size() > 1) {
                    policy.notes().warn(Concern.LEVELS, pattern.place(), message(pattern, kinds), hint(kinds));
                }
            });
        }
    }

    /** The kinds of subject about which rules conclude each term and derived measure. */
    static Map<Concluded, Set<Kind>> concluded(Collection<Rule> rules) {
        Map<Concluded, Set<Kind>> concluded = new HashMap<>();
        for (Rule rule : rules) {
            Concluded.by(rule)
                    .ifPresent(what -> concluded
                            .computeIfAbsent(what, any -> EnumSet.noneOf(Kind.class))
                            .add(rule.subjectKind()));
        }
        return concluded;
    }

    /** The patterns of a rule that match measures of more than one kind of subject by their names. */
    static Map<Condition.Pattern, Set<Kind>> ofMeasures(Rule rule) {
        Levels levels = new Levels(rule);
        Map<Condition.Pattern, Set<Kind>> found = new LinkedHashMap<>();
        Traversal.patterns(rule.conditions(), pattern -> {
            Set<Kind> kinds = pattern.type() == Type.MEASURE ? levels.of(pattern) : Set.of();
            if (kinds.size() > 1) {
                found.put(pattern, kinds);
            }
        });
        return found;
    }

    private Set<Kind> of(Condition.Pattern pattern) {
        boolean named = pattern.type() == Type.MEASURE || pattern.type() == Type.TERM;
        boolean given = pattern.selection().of() != null || pattern.selection().itself() != null;
        if (!named || given || isRestricted(pattern)) {
            return EnumSet.noneOf(Kind.class);
        }
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        for (Read read : reads) {
            boolean ofPattern = read.slot() == pattern.slot() && !read.path().isEmpty();
            String field = ofPattern ? read.path().get(0).name() : "";
            kinds.retainAll(having(field));
        }
        return kinds;
    }

    /** The kinds of subject that have a zone, a party or a designation; any other field says of nothing whose it is. */
    static Set<Kind> having(String field) {
        return switch (field) {
            case "zone" -> EnumSet.of(Kind.ZONE, Kind.GRANT, Kind.APPLICATION);
            case "party" -> EnumSet.of(Kind.PARTY, Kind.GRANT, Kind.APPLICATION);
            case "designation" -> EnumSet.of(Kind.DESIGNATION, Kind.GRANT, Kind.APPLICATION);
            default -> EnumSet.allOf(Kind.class);
        };
    }

    /** Whether another pattern of the rule says of which kind the subject is. */
    private boolean isRestricted(Condition.Pattern pattern) {
        return subjects.stream().anyMatch(subject -> {
            boolean same = Optional.ofNullable(subject.selection().itself())
                    .filter(Read.class::isInstance)
                    .filter(read -> ((Read) read).isField(pattern.slot(), "of"))
                    .isPresent();
            return same
                    || (isPair(subject) && shares(pattern, subject, "zone") && shares(pattern, subject, "designation"));
        });
    }

    private static boolean isPair(Condition.Pattern subject) {
        return subject.type() == Type.GRANT || subject.type() == Type.APPLICATION;
    }

    /** Whether the zone, or the designation, of a measure must be that of a grant or application. */
    private boolean shares(Condition.Pattern pattern, Condition.Pattern pair, String field) {
        Optional<String> ofMeasure = required(pattern, field);
        Optional<String> ofPair = required(pair, field);
        return (ofMeasure.isPresent() && ofMeasure.equals(ofPair))
                || ofMeasure
                        .filter(slots.key(SlotNames.field(pair, field))::equals)
                        .isPresent()
                || ofPair.filter(slots.key(SlotNames.field(pattern, field))::equals)
                        .isPresent();
    }

    private Optional<String> required(Condition.Pattern pattern, String field) {
        return Optional.ofNullable(pattern.selection().key(field))
                .filter(Read.class::isInstance)
                .map(read -> slots.key((Read) read));
    }

    private static Words message(Condition.Pattern pattern, Set<Kind> kinds) {
        String name = pattern.requiredName().orElse("");
        return new Words(
                "没有写明“" + name + "”是谁的："
                        + kinds.stream()
                                .map(kind -> RuleWording.kind(kind).zh())
                                .collect(Collectors.joining("、"))
                        + "都有，都能匹配",
                "does not say whose `" + name + "` is meant: of "
                        + kinds.stream()
                                .map(kind -> RuleWording.kind(kind).en())
                                .collect(Collectors.joining(", of "))
                        + ", all of them match");
    }

    /** What to write to have measures or terms of one kind of subject only. */
    static Words hint(Set<Kind> kinds) {
        Kind first = kinds.iterator().next();
        String pattern = KINDS.entrySet().stream()
                .filter(each -> each.getValue() == first)
                .map(each -> String.valueOf(each.getKey().pattern()))
                .findFirst()
                .orElse("");
        return new Words(
                "写明是谁的：先写 `$x : " + pattern + "( … )`，再写 `of == $x`",
                "say whose it is: first `$x : " + pattern + "( … )`, then `of == $x`");
    }
}
