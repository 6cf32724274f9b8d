package yardstick.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import yardstick.policy.PolicyFolder;
import yardstick.policy.PolicyReading;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/**
 * A folder of a revision in the repository of the current folder, written {@code git:REV:path} as git does: the path counts from the
 * root of the repository. Read straight from the object database: nothing is checked out, no hook, filter or network is used.
 *
 * @param name as the user wrote it
 */
record Revision(String name, String rev, String path) {

    private static final String PREFIX = "git:";
    private static final Words FROM_ROOT = new Words(
            "写出 policy.json 所在的文件夹，从版本库的根算起",
            "name the folder that holds policy.json, from the root of the repository");

    /** Whether a text names a revision rather than a folder on disk. */
    static boolean isMeant(String name) {
        return name.startsWith(PREFIX);
    }

    /** Reads the policy folder that a text names. */
    static PolicyReading read(String name) {
        return read(name, Path.of("").toAbsolutePath());
    }

    /** The same seen from another folder than the current one. */
    static PolicyReading read(String name, Path from) {
        try {
            int colon = name.indexOf(':', PREFIX.length());
            if (colon <= PREFIX.length()) {
                throw new Unreadable(VersionMistake.NO_REVISION.at(
                        Location.of(name),
                        new Words("版本的写法不完整", "this does not name a revision and a folder in it"),
                        new Words("写成 `git:HEAD~1:rules/政策` 的样子", "write it like `git:HEAD~1:rules/policy`")));
            }
            String folder = name.substring(colon + 1).replaceAll("/+$", "");
            return new Revision(name, name.substring(PREFIX.length(), colon), folder).read(from);
        } catch (Unreadable e) {
            return new PolicyReading(Optional.empty(), List.of(e.problem));
        }
    }

    /** Thrown where there is no folder to read, once within this class. */
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            this.problem = problem;
        }
    }

    private PolicyReading read(Path from) throws Unreadable {
        try (QuietSystem quiet = QuietSystem.enter();
                Repository repository = quiet.repository(from).orElseThrow(this::noRepository);
                ObjectReader objects = repository.newObjectReader()) {
            return PolicyFolder.tryRead(folder(repository, objects, from));
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** The files of the folder; a damaged tree makes the parser read beyond its end. */
    private GitFolder folder(Repository repository, ObjectReader objects, Path from) throws IOException, Unreadable {
        try {
            return GitFolder.of(name, tree(repository, objects, from), objects);
        } catch (LargeObjectException e) {
            throw new Unreadable(VersionMistake.NOT_A_FOLDER.at(
                    Location.of(name),
                    new Words("这个文件夹的文件太多，不是政策文件夹", "this folder has too many files to be a policy folder"),
                    new Words("写出 policy.json 所在的文件夹", "name the folder that holds policy.json")));
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private Unreadable damaged() {
        return new Unreadable(VersionMistake.DAMAGED.at(
                Location.of(name),
                new Words("版本库无法读取，或已经损坏", "the repository cannot be read, or is damaged"),
                new Words("用 `git fsck` 检查版本库", "check the repository by `git fsck`")));
    }

    private Unreadable noRepository() {
        return new Unreadable(VersionMistake.NO_REPOSITORY.at(
                Location.of(name),
                new Words("当前文件夹不在 git 版本库中", "the current folder is in no git repository"),
                new Words(
                        "先进入版本库所在的文件夹，或改写成磁盘上的文件夹", "change to a folder of the repository, or name a folder on disk")));
    }

    /** The tree of the folder. */
    private ObjectId tree(Repository repository, ObjectReader objects, Path from) throws IOException, Unreadable {
        RevTree root = root(repository, objects);
        if (path.isEmpty()) {
            return root;
        }
        try (TreeWalk found = TreeWalk.forPath(objects, path, root)) {
            if (found == null || !found.isSubtree()) {
                Optional<String> meant = new NearbyPaths(repository, objects, root, from).meant(path);
                throw new Unreadable(VersionMistake.NOT_A_FOLDER.at(
                        Location.of(name),
                        found == null
                                ? new Words("这个版本中没有 `" + path + "`", "this revision has no `" + path + "`")
                                : new Words(
                                        "`" + path + "` 在这个版本中不是文件夹",
                                        "`" + path + "` is not a folder in this revision"),
                        meant.map(this::instead).orElse(FROM_ROOT)));
            }
            return found.getObjectId(0);
        }
    }

    private Words instead(String folder) {
        String whole = "`" + PREFIX + rev + ":" + folder + "`";
        return new Words(
                "是否应为 " + whole + "？路径从版本库的根算起",
                "did you mean " + whole + "? the path counts from the root of the repository");
    }

    private RevTree root(Repository repository, ObjectReader objects) throws IOException, Unreadable {
        ObjectId id;
        try {
            id = repository.resolve(rev + "^{tree}");
        } catch (IOException | IllegalArgumentException e) {
            id = null;
        }
        if (id == null) {
            throw new Unreadable(VersionMistake.NO_REVISION.at(
                    Location.of(name),
                    new Words("版本库中没有版本 `" + rev + "`", "the repository has no revision `" + rev + "`"),
                    new Words(
                            "写分支、标签或提交号；`git log` 列出提交", "name a branch, a tag or a commit; `git log` lists commits")));
        }
        try (RevWalk walk = new RevWalk(objects)) {
            return walk.parseTree(id);
        }
    }
}
