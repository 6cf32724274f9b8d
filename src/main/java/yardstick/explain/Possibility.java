package yardstick.explain;

import java.util.List;
import yardstick.language.Input;

/**
 * A missing input that matters.
 *
 * @param couldBecome codes of the outcomes that are possible once it is known, strongest first
 */
public record Possibility(Input input, List<String> couldBecome) {}
