package yardstick.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yardstick.analysis.Analysis;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.rule.Rule;

/** A copy of one of this project's policies, of which a test changes what it is about. */
final class Draft {

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    /** Copies a policy without its catalogue into an empty folder, so that rules may name any indicator. */
    static Draft of(String policy, Path folder) {
        try (var files = Files.list(Path.of("rules", policy))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("indicators.csv")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
            return new Draft(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without one of its files. */
    Draft without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in one of the files once. */
    Draft changing(String file, String from, String to) {
        String before = text(file);
        int at = before.indexOf(from);
        if (at < 0 || before.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not hold once: " + from);
        }
        return with(file, before.replace(from, to));
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** What the checker says; warnings only if the rules are sound. */
    List<Problem> problems() {
        try {
            PolicyFolder policy = PolicyFolder.read(folder);
            List<Rule> rules = RuleChecker.check(policy).rules();
            return Analysis.of(policy, rules).stream()
                    .filter(problem -> problem.code().startsWith("YS-R"))
                    .toList();
        } catch (InvalidInput refusal) {
            return refusal.problems();
        }
    }
}
