package yardstick.report.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import yardstick.policy.Outcome;
import yardstick.replay.Replay;
import yardstick.report.style.JsonWriter;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;

/** A replay as JSON. */
public final class ReplayJson {

    private ReplayJson() {}

    /** Writes a replay in UTF-8; the stream stays open. */
    public static void write(Replay replay, OutputStream out) throws IOException {
        JsonWriter.write(json -> json.object(() -> write(replay, json)), out);
    }

    private static void write(Replay replay, JsonWriter json) throws IOException {
        List<Period> periods = replay.periods();
        Dossier dossier = replay.evaluations().get(0).dossier();
        json.object("policy", () -> json.policy(replay.policy()));
        json.object("facts", () -> {
            json.writeStringField("digest", dossier.digest());
            json.optional("note", dossier.note());
        });
        json.writeStringField("from", periods.get(0).toString());
        json.writeStringField("to", periods.get(periods.size() - 1).toString());
        json.objects("summary", replay.evaluations(), evaluation -> {
            json.writeStringField("period", evaluation.dossier().asOf().toString());
            json.counts(evaluation.summary());
        });
        json.objects("paths", replay.courses(), course -> {
            json.ids(course.subject());
            json.about(course.matter());
            json.writeArrayFieldStart("outcomes");
            for (int at = 0; at < periods.size(); at++) {
                Optional<Outcome> outcome = course.outcomes().get(at);
                if (outcome.isPresent()) {
                    json.writeStartObject();
                    json.writeStringField("period", periods.get(at).toString());
                    json.writeStringField("outcome", outcome.get().code());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }
}
