package yardstick.explain.telling;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through a text word by word, and tries what it may mean. */
public abstract class Listening {

    /** Ends an attempt to read. */
    public static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotUnderstood(String message) {
            super(message, null, false, false);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(Q[1-4])?");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");
    private static final Pattern LETTER = Pattern.compile("[A-Z](?![A-Za-z0-9])");

    final Spoken spoken;
    final String text;
    private int at;
    Hearing.@Nullable Sides sides;
    private final Map<String, Memory> memories = new HashMap<>();

    Listening(String text, Spoken spoken) {
        this.text = text;
        this.spoken = spoken;
    }

    public boolean is(String zh, String en) {
        return is(spoken.zh() ? zh : en);
    }

    private boolean is(String word) {
        int from = skipped();
        boolean here = !word.isEmpty() && text.startsWith(word.strip(), from);
        at = here ? from + word.strip().length() : at;
        return here;
    }

    public void expect(String zh, String en) {
        if (!is(zh, en)) {
            throw new NotUnderstood("expected “" + (spoken.zh() ? zh : en) + "” before “" + text.substring(at) + "”");
        }
    }

    private int skipped() {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    @Nullable
    String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(skipped(), text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            at = matcher.end();
            return matcher.groupCount() > 0 && pattern == QUOTED ? matcher.group(1) : matcher.group();
        }
        return null;
    }

    <V> Map.@Nullable Entry<String, V> match(Map<String, V> words) {
        for (Map.Entry<String, V> word : words.entrySet()) {
            if (is(word.getKey())) {
                return word;
            }
        }
        return null;
    }

    /** The first of several ways to read on that makes sense. */
    @SafeVarargs
    public final <T> T first(Supplier<T>... ways) {
        int from = at;
        NotUnderstood furthest = new NotUnderstood("no sense in “" + text.substring(at) + "” of: " + text);
        for (Supplier<T> way : ways) {
            try {
                return way.get();
            } catch (NotUnderstood e) {
                at = from;
            }
        }
        throw furthest;
    }

    boolean tries(Runnable way) {
        int from = at;
        try {
            way.run();
            return true;
        } catch (NotUnderstood e) {
            at = from;
            return false;
        }
    }

    /** What was heard at a place, and where it ends. */
    private record Memory(Hearing.@Nullable Piece piece, int end, Hearing.@Nullable Sides sides) {}

    /** Hears something at one place of the text only once. */
    Hearing.Piece once(String what, Supplier<Hearing.Piece> way) {
        String key = what + at;
        Memory memory = memories.get(key);
        if (memory == null) {
            int from = at;
            try {
                Hearing.Piece piece = way.get();
                memory = new Memory(piece, at, sides);
            } catch (NotUnderstood e) {
                memory = new Memory(null, from, null);
            }
            memories.put(key, memory);
        }
        if (memory.piece == null) {
            throw new NotUnderstood("no " + what);
        }
        at = memory.end;
        sides = memory.sides;
        return memory.piece;
    }

    String rest() {
        return text.substring(at);
    }

    @Nullable
    String quoted() {
        return match(QUOTED);
    }

    @Nullable
    String letter() {
        return match(LETTER);
    }

    @Nullable
    String period() {
        return match(PERIOD);
    }

    @Nullable
    public String digits() {
        return match(NUMBER);
    }
}
