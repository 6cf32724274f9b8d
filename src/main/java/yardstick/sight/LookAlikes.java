package yardstick.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of one kind, some of which may differ and look the same, such as one in Latin and one in Cyrillic letters. What differs in
 * characters that readers tell apart, be it {@code O} and {@code 0}, looks different.
 */
public final class LookAlikes {

    private final List<Skeleton> all = new ArrayList<>();
    private final Map<String, List<Skeleton>> byForm = new HashMap<>();
    private final Map<String, List<Skeleton>> byBones = new HashMap<>();
    private boolean unusual;

    /** Adds a name, and finds the one before it that differs and looks the same. */
    public Optional<String> add(String name) {
        Skeleton added = Skeleton.of(name);
        all.add(added);
        put(added, added.form(), byForm);
        if (!unusual && !added.usual()) {
            unusual = true;
            all.forEach(each -> put(each, each.bones(), byBones));
        } else if (unusual) {
            put(added, added.bones(), byBones);
        }
        List<Skeleton> alike = unusual ? byBones.get(added.bones()) : byForm.get(added.form());
        return Optional.ofNullable(alike).stream()
                .flatMap(List::stream)
                .filter(added::looksLike)
                .map(Skeleton::name)
                .findFirst();
    }

    private static void put(Skeleton name, String key, Map<String, List<Skeleton>> alike) {
        alike.computeIfAbsent(key, same -> new ArrayList<>(1)).add(name);
    }

    /** Whether two different names look the same. */
    public static boolean are(String one, String other) {
        LookAlikes both = new LookAlikes();
        both.add(one);
        return both.add(other).isPresent();
    }

    /**
     * Where two names begin to differ.
     *
     * @param position in characters from 1
     * @param one the number of the character there in the one name; empty at its end
     */
    public record Difference(int position, String one, String other) {

        /** Of two names that are not equal. */
        public static Difference between(String one, String other) {
            int[] a = one.codePoints().toArray();
            int[] b = other.codePoints().toArray();
            int at = 0;
            while (at < a.length && at < b.length && a[at] == b[at]) {
                at++;
            }
            return new Difference(at + 1, number(a, at), number(b, at));
        }

        /** The difference in Chinese. */
        public String zh() {
            return "第 " + position + " 个字符，前者" + (one.isEmpty() ? "没有" : "为 " + one) + "，后者"
                    + (other.isEmpty() ? "没有" : "为 " + other);
        }

        /** The difference in English. */
        public String en() {
            return "character " + position + " is " + (one.isEmpty() ? "not there" : one) + " here and "
                    + (other.isEmpty() ? "not there" : other) + " there";
        }

        private static String number(int[] text, int at) {
            return Optional.of(at)
                    .filter(i -> i < text.length)
                    .map(i -> Unseen.number(text[i]))
                    .orElse("");
        }
    }

    /** Whether a name is made of ASCII and Han characters only, as nearly all are. */
    public static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x7F && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }
}
