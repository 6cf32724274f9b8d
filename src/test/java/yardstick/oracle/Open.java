package yardstick.oracle;

import java.util.List;

/** A rule that may hold once the missing inputs are known, and the outcome it would then conclude. */
public record Open(String rule, String outcome, List<String> missing) {}
