package yardstick.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.report.style.TextStyle;

/** Where a result goes: into the file that the user names, where text is plain, or else to standard output. */
record Destination(Console console, @Nullable OutputFile file) {

    /**
     * Where a result will go.
     *
     * @param out the file; null for standard output
     * @throws WrongUse if it can be seen now that there can be no such file
     */
    static Destination of(Console console, @Nullable Path out) {
        return new Destination(console, out == null ? null : OutputFile.at(out));
    }

    void write(Function<TextStyle, Console.Result> result) {
        if (file == null) {
            console.print(result.apply(console.style()));
        } else {
            file.write(result.apply(TextStyle.plain(console.language())));
        }
    }
}
