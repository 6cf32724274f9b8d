package yardstick.policy;

import yardstick.problem.Words;

/**
 * A document that a policy comes from.
 *
 * @param published where and when it was published
 */
public record Source(String id, Words title, String published) {}
