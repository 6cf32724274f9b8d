package yardstick.sight;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.function.UnaryOperator;

/**
 * A name as it looks: full-width letters as half-width ones, each mark composed with its letter.
 *
 * @param form the name so
 * @param usual whether the form has nothing but ASCII, Han and the punctuation of Chinese, of which readers tell each character
 */
record Skeleton(String name, String form, boolean usual) {

    private static final String PUNCTUATION = "、。〈〉《》「」『』【】〔〕“”‘’—…·";

    static Skeleton of(String name) {
        String form = LookAlikes.isPlain(name) ? name : Normalizer.normalize(halfWidth(name), Normalizer.Form.NFC);
        return new Skeleton(name, form, form.codePoints().allMatch(Skeleton::isUsual));
    }

    private static String halfWidth(String name) {
        StringBuilder half = new StringBuilder(name);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= '！' && c <= '～') {
                half.setCharAt(i, (char) (c - '！' + '!'));
            } else if (c == '\u3000') {
                half.setCharAt(i, ' ');
            }
        }
        return half.toString();
    }

    private static boolean isUsual(int c) {
        return c < 0x7F || (c >= 0x4E00 && c <= 0x9FFF) || PUNCTUATION.indexOf(c) >= 0;
    }

    /**
     * The form with all that looks alike made the same: Unicode's skeleton (UTS 39). Its tables come from ICU4J, which an embedder may
     * leave out; then a form is its own skeleton.
     */
    String bones() {
        return Tables.CONFUSABLES.apply(form);
    }

    /** Whether another name, which has the same bones, looks the same to a reader though it is not. */
    boolean looksLike(Skeleton other) {
        return !name.equals(other.name) && (form.equals(other.form) || !(usual && other.usual));
    }

    /** Loaded with the first name that needs it, since that takes some time. */
    private static final class Tables {

        static final UnaryOperator<String> CONFUSABLES = load();

        private static UnaryOperator<String> load() {
            try {
                SpoofChecker checker = new SpoofChecker.Builder()
                        .setChecks(SpoofChecker.CONFUSABLE)
                        .build();
                return checker::getSkeleton;
            } catch (LinkageError notThere) {
                return UnaryOperator.identity();
            }
        }
    }
}
