package yardstick.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sound policy folder on disk, of which a test changes what it is about. */
final class Draft {

    private static final String POLICY = """
            {
              "id": "sample",
              "title": {"zh": "样例", "en": "Sample"},
              "issuer": {"zh": "某局", "en": "Some bureau"},
              "version": "1",
              "period": "YEAR",
              "ladders": {
                "zone": [{"code": "OVER_CAP", "zh": "超出", "en": "over"}, {"code": "WITHIN", "zh": "符合", "en": "within"}]
              },
              "sources": [{"id": "通知", "title": {"zh": "通知", "en": "Notice"}, "published": "2020年"}]
            }
            """;
    private static final String CLAUSES = """
            [
              {"id": "第一条", "text": "不超过两个", "source": "通知"},
              {"id": "第二条-上限", "text": "不超过三个", "source": "通知"}
            ]
            """;
    private static final String PARAMETERS = """
            name,value,unit,clause,status,note
            主导上限,3,个,第一条,published,通知原文
            特色上限,2.50,个,第二条-上限,assumed,
            """;

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    static Draft in(Path folder) {
        return new Draft(folder)
                .with("policy.json", POLICY)
                .with("clauses.json", CLAUSES)
                .with("parameters.csv", PARAMETERS)
                .with("cap.drl", "package sample;\n");
    }

    Draft with(String file, String text) {
        return with(file, text.getBytes(UTF_8));
    }

    Draft with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in one of the files; both must differ. */
    Draft changing(String file, String from, String to) {
        String before = text(file);
        String after = before.replace(from, to);
        if (after.equals(before)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return with(file, after);
    }

    /** Puts rows under the heading of parameters.csv in place of the sound ones. */
    Draft withRows(String... rows) {
        return with("parameters.csv", "name,value,unit,clause,status,note\n" + String.join("\n", rows) + "\n");
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    PolicyFolder read() {
        return PolicyFolder.read(folder);
    }
}
