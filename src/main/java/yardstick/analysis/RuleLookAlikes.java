package yardstick.analysis;

import java.util.HashMap;
import java.util.Map;
import yardstick.problem.Words;
import yardstick.rule.Concluded;
import yardstick.rule.Place;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.sight.LookAlikes;

/** Warns of names in rules that differ and look the same, so that what a rule concludes is not what another one reads. */
final class RuleLookAlikes {

    private static final Words HINT = new Words(
            "是同一个就用同一种写法；不是就改成看得出不同的名称",
            "write it the same way everywhere if it is the same, else give one of the two another name");

    private final AnalysedPolicy policy;
    private final Map<String, Place> places = new HashMap<>();
    private final LookAlikes names = new LookAlikes();

    private RuleLookAlikes(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        RuleLookAlikes ofRules = new RuleLookAlikes(policy);
        policy.rules().forEach(rule -> ofRules.add(rule.name(), rule.place()));
        RuleLookAlikes ofTerms = new RuleLookAlikes(policy);
        RuleLookAlikes ofMeasures = new RuleLookAlikes(policy);
        for (Rule rule : policy.rules()) {
            Traversal.patterns(
                    rule.conditions(),
                    pattern -> Concluded.askedBy(pattern)
                            .forEach(what -> (what.type() == Type.TERM ? ofTerms : ofMeasures)
                                    .add(what.name(), pattern.place())));
            Concluded.by(rule)
                    .ifPresent(
                            what -> (what.type() == Type.TERM ? ofTerms : ofMeasures).add(what.name(), rule.place()));
        }
    }

    private void add(String name, Place place) {
        if (places.putIfAbsent(name, place) == null) {
            names.add(name).ifPresent(other -> tell(name, place, other));
        }
    }

    private void tell(String name, Place place, String other) {
        Place there = places.getOrDefault(other, place);
        LookAlikes.Difference difference = LookAlikes.Difference.between(name, other);
        String where = there.file() + ":" + there.line();
        policy.notes()
                .warn(
                        Concern.LOOKS_LIKE,
                        place,
                        new Words(
                                "“" + name + "”与“" + other + "”（" + where + "）看起来一样，其实不同：" + difference.zh(),
                                "`" + name + "` looks like `" + other + "` (" + where + ") and is not the same: "
                                        + difference.en()),
                        HINT);
    }
}
