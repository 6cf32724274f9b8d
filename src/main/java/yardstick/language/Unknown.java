package yardstick.language;

import yardstick.problem.Words;
import yardstick.rule.Place;

/** A name that stands for nothing, at the first place that has it; told once, with the number of the others. */
final class Unknown {

    private final CheckedFile source;
    private final Mistake mistake;
    private final Place place;
    private final Words hint;
    private int more;

    Unknown(CheckedFile source, Mistake mistake, Place place, Words hint) {
        this.source = source;
        this.mistake = mistake;
        this.place = place;
        this.hint = hint;
    }

    /** Notes that another place has it. */
    void again(CheckedFile elsewhere) {
        more++;
        elsewhere.errorElsewhere();
    }

    void tell(Words message) {
        Words counted = new Words(
                message.zh() + "（另有 " + more + " 处）",
                message.en() + " (and " + more + " more place" + (more == 1 ? ")" : "s)"));
        source.error(mistake, place, more == 0 ? message : counted, hint);
    }
}
