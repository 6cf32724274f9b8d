package yardstick.report.evaluation;

import yardstick.decision.Reported;

/** A figure that a matter reports, as text, with its unit where something is known of it. */
public final class ReportedText {

    private ReportedText() {}

    public static String of(Reported value) {
        String shown = value.shown();
        boolean bare = shown.equals("?") || shown.equals("–");
        return (bare ? shown : shown + " " + value.unit()).strip();
    }
}
