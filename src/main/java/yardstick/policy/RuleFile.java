package yardstick.policy;

import yardstick.problem.Brief;

/**
 * One rule file of a policy folder, not yet parsed.
 *
 * @param name its name within the folder, such as {@code exit.drl}
 * @param path the file as the user named it, for messages
 * @param text its content, line ends as LF
 */
public record RuleFile(String name, String path, String text) {

    @Override
    public String toString() {
        return Brief.of("RuleFile", path);
    }
}
