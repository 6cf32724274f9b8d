package yardstick.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where the files of a policy folder are kept: on disk, or in a revision of a repository. */
public interface FolderSource {

    /** The folder as the user named it. */
    String path();

    /** A file of the folder as the user would name it. */
    String path(String name);

    /** The names of all entries, sorted. */
    List<String> names();

    /** Whether there is an entry of this name, whatever it is. */
    boolean has(String name);

    /** Whether an entry is an ordinary file that lies within the folder; nothing else is ever opened. */
    boolean isFile(String name) throws IOException;

    /** Whether an entry is a folder. */
    default boolean isFolder(String name) {
        return false;
    }

    /** The first file of rules that lies in a folder within this one, unless that folder is a policy of its own. */
    default Optional<String> rulesIn(String name) {
        return Optional.empty();
    }

    /** Reads an ordinary file from its beginning. */
    InputStream open(String name) throws IOException;
}
