package yardstick.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder where this program may keep what it can make again, as each system has it. */
final class UserCache {

    /** Set to {@code off} by who wants nothing kept. */
    static final String VARIABLE = "YARDSTICK_CACHE";

    private UserCache() {}

    static Optional<Path> of(Map<String, String> environment) {
        return of(System.getProperty("os.name"), environment);
    }

    /** Empty if the user has no home, or wants nothing kept. */
    static Optional<Path> of(String system, Map<String, String> environment) {
        if (environment.getOrDefault(VARIABLE, "").toLowerCase(Locale.ROOT).equals("off")) {
            return Optional.empty();
        }
        Optional<Path> parent;
        if (system.startsWith("Windows")) {
            parent = folder(environment, "LOCALAPPDATA");
        } else if (system.startsWith("Mac")) {
            parent = folder(environment, "HOME").map(home -> home.resolve("Library/Caches"));
        } else {
            parent = folder(environment, "XDG_CACHE_HOME")
                    .or(() -> folder(environment, "HOME").map(home -> home.resolve(".cache")));
        }
        return parent.map(folder -> folder.resolve("yardstick"));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
