package yardstick.shard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.policy.FolderSource;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.text.Decoded;

/**
 * A policy folder as text that can be sent anywhere and compiled there.
 *
 * @param path the folder as the user named it, for messages
 * @param files the text of each file by its name
 */
public record PolicyText(String path, SortedMap<String, String> files) implements FolderSource, Serializable {

    public PolicyText {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a policy folder. A file in another encoding becomes UTF-8.
     *
     * @throws InvalidInput with every problem of every file, if any is an error
     */
    public static PolicyText read(Path folder) {
        PolicyFolder sound = Policy.load(folder).folder();
        Stream<String> names = Stream.concat(
                Stream.of("policy.json", "clauses.json", "parameters.csv", "indicators.csv")
                        .filter(name -> Files.exists(folder.resolve(name))),
                sound.ruleFiles().stream().map(RuleFile::name));
        SortedMap<String, String> files = new TreeMap<>();
        names.forEach(name -> files.put(name, text(folder.resolve(name))));
        return new PolicyText(sound.path(), files);
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(Decoded.of(bytes).inUtf8(bytes), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks and compiles the policy.
     *
     * @throws InvalidInput with every problem of every file, if any is an error
     */
    public Policy compile() {
        return Policy.of(PolicyFolder.tryRead(this));
    }

    @Override
    public String path(String name) {
        return Path.of(path).resolve(name).toString();
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public boolean isFile(String name) {
        return has(name);
    }

    @Override
    public InputStream open(String name) {
        return new ByteArrayInputStream(Objects.requireNonNull(files.get(name)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return Brief.of("PolicyText", path + ", " + Brief.count(files.size(), "file"));
    }
}
