package yardstick.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the two READMEs with the pages that go on from there, as far as tests can hold them to their word. */
public enum Readme {
    EN("README.md", "src/site/markdown/reference.md"),
    ZH("README.zh.md", "src/site/markdown/reference.zh.md");

    private static final Pattern FENCE = Pattern.compile("^```(\\w*)$");
    private static final Pattern HEADING = Pattern.compile("^(#+) (.+)$");
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`");

    private static final String CALL = "java -jar target/yardstick.jar ";

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<Path> files;

    Readme(String... files) {
        this.files = Stream.of(files).map(Path::of).toList();
    }

    /** The README itself, and the pages that go on from there. */
    List<Path> files() {
        return files;
    }

    /** A heading, and how deep it stands. */
    public record Heading(int level, String text) {}

    /**
     * A fenced block.
     *
     * @param heading under which it stands
     * @param language after the fence; empty where none is named
     * @param after the line of text that follows, empty at the end
     */
    public record Block(String heading, String language, String text, String after) {}

    private List<String> lines() {
        return files.stream().flatMap(file -> lines(file).stream()).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (String line : prose()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                headings.add(new Heading(heading.group(1).length(), heading.group(2)));
            }
        }
        return headings;
    }

    /** The lines that stand in no block. */
    public List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines()) {
            boolean fence = line.startsWith("```");
            if (!fenced && !fence) {
                prose.add(line);
            }
            fenced ^= fence;
        }
        return prose;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines();
        String heading = "";
        for (int at = 0; at < lines.size(); at++) {
            Matcher title = HEADING.matcher(lines.get(at));
            heading = title.matches() ? title.group(2) : heading;
            Matcher fence = FENCE.matcher(lines.get(at));
            if (fence.matches()) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf("```");
                String text = String.join("\n", lines.subList(at + 1, end)) + "\n";
                blocks.add(new Block(heading, fence.group(1), text, after(lines, end)));
                at = end;
            }
        }
        return blocks;
    }

    private static String after(List<String> lines, int end) {
        return lines.subList(end + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    public List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** What is set in the type of code in a line. */
    static List<String> code(String line) {
        return INLINE.matcher(line).results().map(match -> match.group(1)).toList();
    }

    /** The arguments of the lines that call the jar. */
    public List<String> commands() {
        return blocks("sh").stream().flatMap(block -> commands(block).stream()).toList();
    }

    /** The arguments of the lines of a block that call the jar. */
    public static List<String> commands(Block block) {
        return block.text()
                .lines()
                .filter(line -> line.startsWith(CALL))
                .map(line -> line.substring(CALL.length()))
                .toList();
    }
}
