package yardstick.policy;

import yardstick.problem.Brief;

/**
 * A clause of the policy that rules cite.
 *
 * @param text the policy's own words, a short quotation
 * @param source id of the {@link Source} that it stands in
 */
public record Clause(String id, String text, String source) {

    @Override
    public String toString() {
        return Brief.of("Clause", id);
    }
}
