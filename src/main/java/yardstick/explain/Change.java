package yardstick.explain;

import java.util.List;

/**
 * A smallest set of figures that, set so, lead to another outcome.
 *
 * @param to code of the outcome, confirmed by evaluating the changed dossier
 */
public record Change(String to, List<Setting> set) {}
