package yardstick.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import yardstick.problem.Nearest;

/**
 * The policy folders of a revision, to find the one meant by a path that it does not have.
 *
 * @param from the folder that a user is in, who may have counted the path from there
 */
record NearbyPaths(Repository repository, ObjectReader objects, RevTree root, Path from) {

    private static final String POLICY = "policy.json";

    /** So many entries of a revision are looked at. */
    private static final int MOST = 50_000;

    /** The folder that was probably meant. */
    Optional<String> meant(String path) throws IOException {
        for (String candidate : Stream.of(path, here() + "/" + path)
                .map(NearbyPaths::plain)
                .distinct()
                .toList()) {
            if (!candidate.isEmpty() && isFolder(candidate)) {
                return Optional.of(candidate);
            }
        }
        List<String> policies = policies();
        String last = plain(path).replaceFirst(".*/", "");
        return Nearest.of(plain(path), policies)
                .or(() -> policies.stream()
                        .filter(policy -> policy.endsWith("/" + last))
                        .findFirst());
    }

    private static String plain(String path) {
        String plain = Path.of("/" + path.replace('\\', '/')).normalize().toString();
        return plain.replace('\\', '/').replaceFirst("^/+", "");
    }

    /** The folder that the user is in, from the root of the repository; empty where that cannot be told. */
    private String here() throws IOException {
        if (repository.isBare()) {
            return "";
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        Path current = from.toRealPath();
        return current.startsWith(top) ? top.relativize(current).toString() : "";
    }

    private boolean isFolder(String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(objects, path, root)) {
            return found != null && found.isSubtree();
        }
    }

    private List<String> policies() throws IOException {
        List<String> policies = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(root);
            walk.setRecursive(true);
            for (int i = 0; i < MOST && walk.next(); i++) {
                if (walk.getNameString().equals(POLICY) && walk.getPathLength() > POLICY.length()) {
                    String file = walk.getPathString();
                    policies.add(file.substring(0, file.length() - POLICY.length() - 1));
                }
            }
        }
        return policies;
    }
}
