package yardstick.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yardstick.decision.Decision;
import yardstick.evaluate.World;
import yardstick.explain.account.Episode;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;

/** The path of a subject in a matter: from the first period that is told of, or that rules ask for, to the one decided. */
final class EarlierEpisodes {

    /** Of so many periods before the one decided something is told. */
    private static final int MOST = 24;

    private EarlierEpisodes() {}

    /** The path that ends in a decision; empty where nothing is told of earlier periods and no rule asks. */
    static List<Episode> upTo(Decision decision, World world) {
        Dossier dossier = world.dossier();
        Map<Integer, Episode> told = told(decision, dossier);
        int first = told.keySet().stream().mapToInt(back -> back).max().orElse(0);
        int asked = world.decisionsAsked(decision.subject(), decision.matter().id()) - 1;
        List<Episode> path = new ArrayList<>();
        for (int back = Math.min(Math.max(first, asked), MOST); back > 0; back--) {
            Period period = dossier.asOf().back(back);
            path.add(told.getOrDefault(
                    back, new Episode(period, null, dossier.decided().contains(period))));
        }
        if (!path.isEmpty()) {
            path.add(new Episode(dossier.asOf(), decision.outcome().code(), true));
        }
        return List.copyOf(path);
    }

    private static Map<Integer, Episode> told(Decision decision, Dossier dossier) {
        Map<Integer, Episode> told = new TreeMap<>();
        for (PastDecision past : dossier.decisions(decision.subject())) {
            boolean here = past.matter() == null
                    || past.matter().equals(decision.matter().id());
            if (here && past.back() > 0) {
                told.put(past.back(), new Episode(past.period(), past.outcome(), past.outcome() != null));
            }
        }
        return told;
    }
}
