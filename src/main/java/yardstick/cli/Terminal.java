package yardstick.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import yardstick.problem.Language;
import yardstick.report.style.TextStyle;

/**
 * What the process was started with.
 *
 * @param out for results, always in UTF-8
 * @param err for everything else
 * @param interactive whether a person sees what is written
 */
record Terminal(
        InputStream in, OutputStream out, PrintStream err, boolean interactive, Map<String, String> environment) {

    /** Whether control sequences may be written: to a person, on a terminal that knows them. */
    boolean knowsControls() {
        return interactive && !"dumb".equals(environment.get("TERM"));
    }

    TextStyle style(Language language) {
        String noColour = environment.getOrDefault("NO_COLOR", "");
        return new TextStyle(language, width(), knowsControls() && noColour.isEmpty());
    }

    /** The width of the window where the shell tells it. */
    private int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean told = interactive && columns.matches("[1-9][0-9]{1,3}");
        return told ? Math.max(40, Integer.parseInt(columns)) : TextStyle.USUAL_WIDTH;
    }
}
