package yardstick.crosscheck;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import yardstick.facts.DossierReader;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** Dossiers from JSON trees, and JSON trees from files. */
final class Facts {

    /** Keeps 60.0 apart from 60. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Facts() {}

    static Dossier dossier(JsonNode json, PeriodUnit unit) {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return DossierReader.read(new ByteArrayInputStream(bytes), "dossier.json", unit);
    }

    static JsonNode tree(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
