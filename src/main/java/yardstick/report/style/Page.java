package yardstick.report.style;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.problem.Language;

/** The frame of a page: it forbids the browser all but one style and some scripts, each known by its hash. */
public final class Page {

    private Page() {}

    /**
     * Writes all up to the page's heading, which is its title.
     *
     * @param style the only style sheet
     * @param scripts exactly as they will stand between their tags
     */
    public static void open(String title, Language language, String style, List<String> scripts, Appendable out)
            throws IOException {
        String mayRun = scripts.isEmpty()
                ? ""
                : "; script-src " + scripts.stream().map(Page::hash).collect(Collectors.joining(" "));
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n<head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; base-uri 'none'; form-action 'none'; style-src ")
                .append(hash(style))
                .append(mayRun)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>")
                .append(style)
                .append("</style></head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    /** Writes the end of the page. */
    public static void close(Appendable out) throws IOException {
        out.append("</body></html>\n");
    }

    /** Writes a text between two pieces of markup, as nothing but text. */
    public static void put(String before, String text, String after, Appendable out) throws IOException {
        out.append(before).append(escaped(text)).append(after);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text that is nothing but text wherever it stands in a page; characters that steer its direction are replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Character.getType(c) == Character.FORMAT ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }

    /** JSON that cannot end the script element that it stands in. */
    public static String escapedJson(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
