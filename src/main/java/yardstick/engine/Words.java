package yardstick.engine;

import yardstick.facts.Designation;
import yardstick.facts.Subject;
import yardstick.facts.Zone;

/** How subjects are named in messages. */
final class Words {

    private Words() {}

    static String of(Subject subject) {
        Zone zone = subject.inZone();
        Designation designation = subject.ofDesignation();
        String ids = (zone == null ? "" : zone.id())
                + (zone == null || designation == null ? "" : "/")
                + (designation == null ? "" : designation.id());
        return subject.subjectKind().word() + " `" + ids + "`";
    }
}
