package yardstick.report.problem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a SARIF log names files: relative to the root of the repository, so that a code host finds them.
 *
 * @param root an absolute folder
 */
public record SarifFiles(Path root) {

    static final String BASE = "%SRCROOT%";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** The files around a folder: of its repository if there is one, else of the working directory. */
    public static SarifFiles around(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new SarifFiles(Stream.iterate(absolute, at -> at != null, Path::getParent)
                .filter(at -> Files.exists(at.resolve(".git")))
                .findFirst()
                .orElse(Path.of("").toAbsolutePath()));
    }

    /** The URI that relative ones start from. */
    String base() {
        String uri = uri(root);
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /** The URI of a file from the root on; none of a file that lies elsewhere. */
    Optional<String> relative(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            return path.startsWith(root) && !path.equals(root)
                    ? Optional.of(segments(root.relativize(path)))
                    : Optional.empty();
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    String absolute(String file) {
        try {
            return uri(Path.of(file).toAbsolutePath().normalize());
        } catch (InvalidPathException noFile) {
            return encoded(file);
        }
    }

    private static String uri(Path absolute) {
        String drive = String.valueOf(absolute.getRoot()).replace('\\', '/').replaceFirst("^/", "");
        return "file:///" + drive + segments(absolute);
    }

    private static String segments(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(name -> encoded(name.toString()))
                .collect(Collectors.joining("/"));
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(PLAIN.indexOf(b) >= 0 ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return encoded.toString();
    }
}
