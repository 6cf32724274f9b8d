package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import yardstick.evaluate.Totals;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.rule.Conclusion;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Fact;

/** Why what rules infer is there, or may be: told of each once, back to what the dossier lists or lacks. */
final class Stories {

    private static final Verdict GIVEN = new Verdict(Truth.TRUE, Set.of(), Set.of());

    private final List<Rule> rules;
    private final Reference reference;
    private final Inferences inferences;
    private final Map<Inferred, Verdict> stories = new HashMap<>();
    private final Map<Inferred, Set<Input>> numbers = new HashMap<>();

    Stories(List<Rule> rules, Reference reference, Inferences inferences) {
        this.rules = rules;
        this.reference = reference;
        this.inferences = inferences;
    }

    /** Why an inferred fact is there, or may be; nothing for a fact that the dossier lists. */
    Verdict of(Fact fact) {
        Inferred what = inferences.what(fact);
        if (what == null) {
            return GIVEN;
        }
        Verdict known = stories.get(what);
        if (known != null) {
            return known;
        }
        stories.put(what, GIVEN);
        Verdict story = tell(what);
        stories.put(what, story);
        if (what.type() == Type.TERM && story.truth() != reference.existence(fact)) {
            throw new IllegalStateException("evaluators disagree on term " + what.name() + " of "
                    + what.subject().ids() + ": " + reference.existence(fact) + " and " + story.truth());
        }
        return story;
    }

    /** What rules say of an inference; while it is being told, an inference that leads back to it adds nothing. */
    private Verdict tell(Inferred what) {
        Verdict all = Verdict.FALSE;
        for (Rule rule : rules) {
            if (what.isConcludedBy(rule)) {
                all = either(all, verdict(rule, new Matching(reference, rule, what)));
                if (rule.conclusion() instanceof Conclusion.Derive derive) {
                    all = either(all, number(rule, what, derive));
                }
            }
        }
        return all;
    }

    /** The number of a derived measure: what it is read from, and what is missing if it may turn out not to be there. */
    private Verdict number(Rule rule, Inferred what, Conclusion.Derive derive) {
        Set<Input> missing = new LinkedHashSet<>();
        Set<Reading> readings = new LinkedHashSet<>();
        new Matching(reference, rule, what).explaining().matches((frame, truth) -> {
            if (Totals.mayBeAbsent(derive.value().value(frame))) {
                derive.value().unknowns(frame, telling(missing));
            }
            derive.value().readings(frame, recording(readings));
            return true;
        });
        return new Verdict(missing.isEmpty() ? Truth.TRUE : Truth.UNKNOWN, missing, readings);
    }

    /** The ways in which rules derive a measure, each number of a rule once, and of each rule so many at most. */
    List<Reckoned> reckoned(Inferred what, int most) {
        List<Reckoned> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (what.isConcludedBy(rule) && rule.conclusion() instanceof Conclusion.Derive derive) {
                List<Reckoned> ways = new ArrayList<>();
                new Matching(reference, rule, what).explaining().matches((frame, truth) -> {
                    Object number = derive.value().value(frame);
                    if (number != Mark.ABSENT && ways.stream().noneMatch(way -> isSame(way.number(), number))) {
                        ways.add(reckoned(rule, derive, frame, truth));
                    }
                    return ways.size() < most;
                });
                all.addAll(ways);
            }
        }
        return all;
    }

    private static boolean isSame(Object one, Object other) {
        return Numbers.same(Alternatives.hull(one), Alternatives.hull(other));
    }

    private Reckoned reckoned(Rule rule, Conclusion.Derive derive, Object[] frame, Truth truth) {
        Set<Reading> readings = new LinkedHashSet<>();
        Set<Input> missing = new LinkedHashSet<>();
        derive.value().readings(frame, readings::add);
        derive.value().unknowns(frame, telling(missing));
        return new Reckoned(rule, frame.clone(), derive.value().value(frame), truth, readings, missing);
    }

    /** Adds missing inputs to a set; a derived measure is not missing, but what its number is derived from is. */
    Consumer<Input> telling(Set<Input> missing) {
        return input -> {
            if (input instanceof Input.Figure figure && reference.isDerived(figure.measure())) {
                missing.addAll(unknowns(new Inferred(
                        Type.MEASURE,
                        figure.measure(),
                        figure.of(),
                        figure.period().before(reference.asOf()))));
            } else {
                missing.add(input);
            }
        };
    }

    /** The missing inputs that make the number of a derived measure unknown. */
    private Set<Input> unknowns(Inferred what) {
        Set<Input> known = numbers.get(what);
        if (known != null) {
            return known;
        }
        Set<Input> missing = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (what.isConcludedBy(rule) && rule.conclusion() instanceof Conclusion.Derive derive) {
                new Matching(reference, rule, what).explaining().matches((frame, truth) -> {
                    derive.value().unknowns(frame, telling(missing));
                    return true;
                });
            }
        }
        numbers.put(what, missing);
        return missing;
    }

    /** Adds readings to a set; with a derived measure, also what it is derived from. */
    Consumer<Reading> recording(Set<Reading> readings) {
        return reading -> {
            readings.add(reading);
            readings.addAll(of(reading.fact()).readings());
        };
    }

    /** How true a rule is by its matches, and what makes it so. */
    static Verdict verdict(Rule rule, Matching matching) {
        Truth[] truth = {Truth.FALSE};
        Set<Input> missing = new LinkedHashSet<>();
        Set<Reading> readings = new LinkedHashSet<>();
        matching.explaining().matches((frame, found) -> {
            truth[0] = truth[0].or(found);
            if (found == Truth.TRUE) {
                readings.addAll(matching.readings(rule.conditions(), frame));
            } else if (truth[0] == Truth.UNKNOWN) {
                missing.addAll(matching.missing(rule.conditions(), frame));
            }
            return true;
        });
        return new Verdict(truth[0], truth[0] == Truth.UNKNOWN ? missing : Set.of(), readings);
    }

    /** Both stories; what is missing does not matter where one of them holds without it. */
    private static Verdict either(Verdict one, Verdict other) {
        Set<Input> missing = new LinkedHashSet<>(one.missing());
        missing.addAll(other.missing());
        Set<Reading> readings = new LinkedHashSet<>(one.readings());
        readings.addAll(other.readings());
        return new Verdict(one.truth().or(other.truth()), missing, readings);
    }
}
