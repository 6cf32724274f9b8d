package yardstick.report.style;

import yardstick.sight.Painted;

/** How a terminal sets off a piece of text. */
public enum Paint {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("1;33");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text set off, or as it is where colour is not wanted. */
    public CharSequence on(String text, TextStyle style) {
        return this == PLAIN || !style.colour() ? text : new Painted(code, text);
    }
}
