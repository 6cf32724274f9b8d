package yardstick.bench.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Pair;

/**
 * A qualified application and its place in the queue, joined here for peers that cannot compare one record with others.
 *
 * @param ahead how many other qualified applications for the same designation are better
 * @param held how many grants of the designation there are
 */
record Standing(ApplicationSheet sheet, int ahead, int held) {

    private static final Comparator<ApplicationSheet> BEST_FIRST = Comparator.comparingDouble(ApplicationSheet::results)
            .thenComparingDouble(ApplicationSheet::effort)
            .reversed()
            .thenComparing(sheet -> sheet.application().zone().id(), CodePoints.ORDER);

    static List<Standing> of(List<ApplicationSheet> qualified, Dossier dossier) {
        Map<Designation, List<ApplicationSheet>> queues = new LinkedHashMap<>();
        for (ApplicationSheet sheet : qualified) {
            queues.computeIfAbsent(sheet.application().designation(), any -> new ArrayList<>())
                    .add(sheet);
        }
        List<Standing> standings = new ArrayList<>(qualified.size());
        queues.forEach((designation, queue) -> {
            queue.sort(BEST_FIRST);
            int held = held(designation, dossier);
            for (int ahead = 0; ahead < queue.size(); ahead++) {
                standings.add(new Standing(queue.get(ahead), ahead, held));
            }
        });
        return standings;
    }

    private static int held(Designation designation, Dossier dossier) {
        int held = 0;
        for (Pair pair : dossier.pairs(designation)) {
            held += pair instanceof Grant ? 1 : 0;
        }
        return held;
    }
}
