package yardstick.impact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import yardstick.policy.FolderSource;

/** A policy folder in the object database of a repository; links and submodules in it are no files. */
final class GitFolder implements FolderSource {

    /** The list of many thousand files. */
    private static final int LARGEST_TREE = 4 << 20;

    /** An object of more than this is cut off here, which a policy folder refuses anyway. */
    private static final int LARGEST_FILE = 1 << 20;

    private record Entry(FileMode mode, ObjectId id) {}

    private final String path;
    private final SortedMap<String, Entry> entries;
    private final ObjectReader objects;

    private GitFolder(String path, SortedMap<String, Entry> entries, ObjectReader objects) {
        this.path = path;
        this.entries = entries;
        this.objects = objects;
    }

    /**
     * Lists a tree.
     *
     * @throws LargeObjectException if it is larger than that of any policy folder
     */
    static GitFolder of(String path, ObjectId tree, ObjectReader objects) throws IOException {
        return new GitFolder(path, entries(tree, objects), objects);
    }

    private static SortedMap<String, Entry> entries(ObjectId tree, ObjectReader objects) throws IOException {
        ObjectLoader list = objects.open(tree, Constants.OBJ_TREE);
        if (list.getSize() > LARGEST_TREE) {
            throw new LargeObjectException(tree);
        }
        byte[] bytes = list.getCachedBytes(LARGEST_TREE);
        SortedMap<String, Entry> entries = new TreeMap<>();
        CanonicalTreeParser entry = new CanonicalTreeParser();
        for (entry.reset(bytes); !entry.eof(); entry.next(1)) {
            entries.putIfAbsent(
                    entry.getEntryPathString(), new Entry(entry.getEntryFileMode(), entry.getEntryObjectId()));
        }
        return entries;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String path(String name) {
        return path.endsWith(":") || path.endsWith("/") ? path + name : path + "/" + name;
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    @Override
    public boolean isFile(String name) {
        return entry(name).mode.equals(FileMode.REGULAR_FILE)
                || entry(name).mode.equals(FileMode.EXECUTABLE_FILE);
    }

    @Override
    public boolean isFolder(String name) {
        return entry(name).mode.equals(FileMode.TREE);
    }

    /** Looks into the folder itself only. */
    @Override
    public Optional<String> rulesIn(String name) {
        try {
            SortedMap<String, Entry> inner =
                    isFolder(name) ? entries(entry(name).id, objects) : Collections.emptySortedMap();
            return inner.containsKey("policy.json")
                    ? Optional.empty()
                    : inner.keySet().stream()
                            .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(".drl"))
                            .findFirst();
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Reads no more than a policy folder takes; the size is asked first, since a large object would be unpacked to disk. */
    @Override
    public InputStream open(String name) throws IOException {
        ObjectLoader file = objects.open(entry(name).id, Constants.OBJ_BLOB);
        return file.getSize() > LARGEST_FILE
                ? new ByteArrayInputStream(new byte[LARGEST_FILE])
                : new ByteArrayInputStream(file.getCachedBytes(LARGEST_FILE));
    }

    private Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + name);
        }
        return entry;
    }
}
