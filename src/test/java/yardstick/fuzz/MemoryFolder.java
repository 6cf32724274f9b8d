package yardstick.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.policy.FolderSource;
import yardstick.policy.PolicyFolder;
import yardstick.vocabulary.Parameter;

/** A policy folder that lies in memory, so that thousands of them touch no disk. */
record MemoryFolder(SortedMap<String, byte[]> files) implements FolderSource {

    /** A policy for random rules, which cite one clause, read parameters and know six outcomes of every kind of subject. */
    static MemoryFolder ofRandomRules(String rules, List<Parameter> parameters) {
        String ladder = """
                [{"code": "FIRST", "zh": "一", "en": "first"}, {"code": "SECOND", "zh": "二", "en": "second"},
                 {"code": "THIRD", "zh": "三", "en": "third"}, {"code": "FOURTH", "zh": "四", "en": "fourth"},
                 {"code": "FIFTH", "zh": "五", "en": "fifth"}, {"code": "LAST", "zh": "末", "en": "last"}]""";
        String words = "{\"zh\": \"随机\", \"en\": \"random\"}";
        String policy = """
                {"id": "random", "title": WORDS, "issuer": WORDS, "version": "1", "period": "QUARTER",
                 "ladders": {"grant": LADDER, "application": LADDER, "zone": LADDER, "designation": LADDER, "party": LADDER},
                 "sources": [{"id": "来源", "title": WORDS, "published": "虚构"}]}
                """.replace("WORDS", words).replace("LADDER", ladder);
        String clauses = "[{\"id\": \"条款\", \"text\": \"虚构\", \"source\": \"来源\"}]";
        return new MemoryFolder(new TreeMap<>())
                .with("policy.json", policy)
                .with("clauses.json", clauses)
                .with("parameters.csv", table(parameters))
                .with("random.drl", rules);
    }

    private static String table(List<Parameter> parameters) {
        return parameters.stream()
                .map(each -> "%s,%s,%s,%s,%s,,%s\n"
                        .formatted(each.name(), each.value(), each.unit(), each.clause(), each.status(), each.scope()))
                .collect(Collectors.joining("", "name,value,unit,clause,status,note,scope\n", ""));
    }

    /** The files of a folder on disk. */
    static MemoryFolder of(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MemoryFolder(files);
    }

    MemoryFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryFolder with(String name, byte[] bytes) {
        SortedMap<String, byte[]> others = new TreeMap<>(files);
        others.put(name, bytes);
        return new MemoryFolder(others);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    Policy policy() {
        return Policy.of(PolicyFolder.tryRead(this));
    }

    @Override
    public String path() {
        return "memory";
    }

    @Override
    public String path(String name) {
        return "memory/" + name;
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
        return new ByteArrayInputStream(bytes(name));
    }
}
