package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What of all facts is there at the period that they are seen from, and how many are still to come; made once per view. */
record PresentFacts(
        List<Zone> zones,
        List<Holder> holders,
        List<Grant> grants,
        List<Application> applications,
        Grouped<Pair> pairsByHolder,
        Grouped<Pair> pairsByDesignation,
        Grouped<Measure> measures,
        Grouped<Attribute> attributes,
        Grouped<Milestone> milestones,
        Grouped<Difficulty> difficulties,
        Grouped<PastDecision> decisions,
        boolean exempts,
        int notYet) {

    static PresentFacts of(FactStore facts) {
        Subjects subjects = facts.subjects();
        Grouped<Pair> pairs = subjects.pairs().only(PresentFacts::isThere);
        List<Zone> zones = subjects.zones().stream().allMatch(PresentFacts::isThere)
                ? subjects.zones()
                : subjects.zones().stream().filter(PresentFacts::isThere).toList();
        return new PresentFacts(
                zones,
                Stream.<Holder>concat(zones.stream(), subjects.parties().stream())
                        .toList(),
                only(Grant.class, pairs.all()),
                only(Application.class, pairs.all()),
                pairs,
                byDesignation(pairs.all(), subjects),
                facts.measures().only(m -> m.applies() && m.back() >= 0 && m.back() < m.of().tenure()),
                facts.attributes().only(a -> a.back() >= 0 && (a.period() == null || a.back() < a.of().tenure())),
                facts.milestones().only(m -> m.back() >= 0 && isThere(m.of())),
                facts.difficulties().only(d -> d.back() >= 0 && isThere(d.of())),
                facts.past().decisions().only(d -> d.back() >= 1 && d.back() < d.of().tenure()),
                facts.measures().count(measure -> !measure.applies()) > 0,
                notYet(facts));
    }

    private static boolean isThere(Subject subject) {
        return subject.tenure() >= 1;
    }

    private static <T> List<T> only(Class<T> type, List<Pair> pairs) {
        List<T> list = new ArrayList<>();
        for (Pair pair : pairs) {
            if (type.isInstance(pair)) {
                list.add(type.cast(pair));
            }
        }
        return List.copyOf(list);
    }

    private static Grouped<Pair> byDesignation(List<Pair> pairs, Subjects subjects) {
        int first = subjects.firstDesignation();
        int[] group =
                pairs.stream().mapToInt(p -> p.designation().ordinal() - first).toArray();
        return Grouped.of(
                subjects.designations().size(),
                pairs,
                group,
                Comparator.comparingInt(p -> p.holder().ordinal()));
    }

    private static int notYet(FactStore facts) {
        long zones =
                facts.subjects().zones().stream().filter(zone -> !isThere(zone)).count();
        return (int) zones
                + facts.subjects().pairs().count(pair -> !isThere(pair))
                + facts.measures().count(measure -> measure.back() < 0)
                + facts.attributes().count(attribute -> attribute.back() < 0)
                + facts.milestones().count(milestone -> milestone.back() < 0)
                + facts.difficulties().count(difficulty -> difficulty.back() < 0)
                + facts.past().decisions().count(decision -> decision.back() < 1);
    }
}
