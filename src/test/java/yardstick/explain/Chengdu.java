package yardstick.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.account.Explanation;
import yardstick.facts.DossierReader;
import yardstick.vocabulary.Dossier;

/** The policy chengdu-empowerment and dossiers for it. */
public final class Chengdu {

    public static final Policy POLICY = Policy.load(Path.of("rules/chengdu-empowerment"));

    private static final Path GOLDENS = Path.of("src/test/resources/golden/explain");

    private Chengdu() {}

    public static Dossier fixture() {
        return POLICY.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
    }

    public static Dossier dossier(JsonNode json) {
        return dossier(json.toString());
    }

    static Dossier dossier(String json) {
        var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return DossierReader.read(in, "dossier.json", POLICY.unit());
    }

    static Explanation explain(String zone, String designation) {
        return explain(zone, designation, fixture(), Explain.Wish.NEXT_BETTER);
    }

    static Explanation explain(String zone, String designation, Dossier dossier, Explain.Wish wish) {
        Evaluation evaluation = POLICY.evaluate(dossier);
        Decision decision = evaluation.decision(zone, designation).orElseThrow();
        return Explain.the(decision, evaluation, POLICY, wish);
    }

    /** The golden text; {@code -Dgolden.update=true} writes it anew. */
    public static String golden(String name, String actual) {
        try {
            Path golden = GOLDENS.resolve(name);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, actual);
            }
            return Files.readString(golden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
