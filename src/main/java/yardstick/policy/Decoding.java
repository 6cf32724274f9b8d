package yardstick.policy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Turns the bytes of a file into text, strictly: no byte is guessed at or replaced. A byte order mark is left out. */
final class Decoding {

    private static final String MARK = "\uFEFF";

    private Decoding() {}

    /** Reads UTF-8; anything else is a problem. */
    static Optional<SourceText> utf8(PolicyFile file, List<Problem> problems) {
        Attempt attempt = Attempt.of(file, StandardCharsets.UTF_8);
        if (attempt.complete) {
            return Optional.of(attempt.source());
        }
        problems.add(Refusal.ENCODING.error(
                attempt.end(),
                new Words("文件不是 UTF-8 编码", "the file is not in UTF-8"),
                new Words("请用记事本等编辑器另存为 UTF-8 编码", "save it again as UTF-8, as any text editor can")));
        return Optional.empty();
    }

    /** Reads UTF-8 or, as spreadsheet programs in China write it, GB18030; anything else is a problem. */
    static Optional<SourceText> utf8OrGb18030(PolicyFile file, List<Problem> problems) {
        Attempt utf8 = Attempt.of(file, StandardCharsets.UTF_8);
        if (utf8.complete) {
            return Optional.of(utf8.source());
        }
        Attempt gb18030 = Attempt.of(file, Charset.forName("GB18030"));
        if (gb18030.complete && !utf8.text.startsWith(MARK)) {
            return Optional.of(gb18030.source());
        }
        problems.add(Refusal.ENCODING.error(
                utf8.end(),
                new Words("文件既不是 UTF-8 编码，也不是 GB18030 编码", "the file is neither in UTF-8 nor in GB18030"),
                new Words(
                        "请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”",
                        "save it from Excel or WPS as `CSV UTF-8 (comma delimited)`")));
        return Optional.empty();
    }

    private record Attempt(String path, String text, boolean complete) {

        static Attempt of(PolicyFile file, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer characters = CharBuffer.allocate(file.bytes().length + 1);
            CoderResult result = decoder.decode(ByteBuffer.wrap(file.bytes()), characters, true);
            return new Attempt(file.path(), characters.flip().toString(), !result.isError());
        }

        SourceText source() {
            return new SourceText(path, text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        }

        /** The place up to which the bytes made sense. */
        Place end() {
            SourceText source = source();
            return new Place(source.at(source.text().length()).location(), null);
        }
    }
}
