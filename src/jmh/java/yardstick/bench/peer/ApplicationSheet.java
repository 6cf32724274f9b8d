package yardstick.bench.peer;

import yardstick.vocabulary.Application;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Pair;

/** One application with all that concerns it, joined here for peers that look at one record at a time; of complete data. */
record ApplicationSheet(Application application, double results, double effort, boolean holdsGrant) {

    static ApplicationSheet of(Application application, Dossier dossier) {
        return new ApplicationSheet(
                application,
                GrantSheet.current(application, "成效得分", dossier),
                GrantSheet.current(application, "争取得分", dossier),
                holdsGrant(application, dossier));
    }

    static boolean holdsGrant(Application application, Dossier dossier) {
        for (Pair pair : dossier.pairs(application.zone())) {
            if (pair instanceof Grant) {
                return true;
            }
        }
        return false;
    }
}
