package yardstick.facts;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;
import yardstick.text.WrittenBytes;

/** A field as it is spelled in a file, to be known again at first sight. */
final class FieldName {

    private final SerializedString spelled;
    private final WrittenBytes quoted;

    FieldName(String name) {
        spelled = new SerializedString(name);
        byte[] bytes = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
        quoted = new WrittenBytes(bytes, 0, bytes.length);
    }

    String name() {
        return spelled.getValue();
    }

    SerializedString spelled() {
        return spelled;
    }

    /** How many bytes it takes with its quotes. */
    int length() {
        return quoted.length();
    }

    /** Whether it stands with its quotes at a place, behind which there are eight more bytes of whatever kind. */
    boolean isAt(byte[] bytes, int at) {
        return quoted.areAt(bytes, at);
    }
}
