package yardstick.report.explanation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.RankAccount;
import yardstick.explain.account.Reckoning;
import yardstick.explain.account.RuleAccount;
import yardstick.policy.Clause;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.report.evaluation.EvidenceJson;
import yardstick.report.evaluation.FlipJson;
import yardstick.report.style.JsonWriter;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** An explanation as JSON: the same bytes for the same rules and facts. */
public final class ExplanationJson {

    private final Subject decided;
    private final Language language;
    private final JsonWriter json;

    private ExplanationJson(Subject decided, Language language, JsonWriter json) {
        this.decided = decided;
        this.language = language;
        this.json = json;
    }

    /**
     * Writes an explanation in UTF-8; the stream stays open.
     *
     * @param language of the sentences in it
     */
    public static void write(Explanation explanation, Language language, OutputStream out) throws IOException {
        JsonWriter.write(json -> write(explanation, language, json), out);
    }

    /** Writes one explanation by itself, or else several as a list. */
    public static void write(List<Explanation> explanations, Language language, OutputStream out) throws IOException {
        if (explanations.size() == 1) {
            write(explanations.get(0), language, out);
            return;
        }
        JsonWriter.write(
                json -> {
                    json.writeStartArray();
                    for (Explanation each : explanations) {
                        write(each, language, json);
                    }
                    json.writeEndArray();
                },
                out);
    }

    private static void write(Explanation explanation, Language language, JsonWriter json) throws IOException {
        Subject decided = explanation.decision().subject();
        json.object(() -> new ExplanationJson(decided, language, json).write(explanation));
    }

    private void write(Explanation explanation) throws IOException {
        json.object("policy", () -> json.policy(explanation.evaluation().policy()));
        Dossier dossier = explanation.evaluation().dossier();
        json.object("facts", () -> json.writeStringField("digest", dossier.digest()));
        json.writeStringField("asOf", dossier.asOf().toString());
        json.writeFieldName("decision");
        EvaluationJson.write(explanation.decision(), json);
        if (!explanation.path().isEmpty()) {
            json.objects("path", explanation.path(), episode -> {
                json.writeStringField("period", episode.period().toString());
                json.orNull("outcome", episode.outcome());
                if (!episode.given()) {
                    json.writeBooleanField("given", false);
                }
            });
        }
        json.objects("rules", explanation.rules(), this::rule);
        if (!explanation.ranks().isEmpty()) {
            json.objects("ranks", explanation.ranks(), this::rank);
        }
        if (!explanation.reckonings().isEmpty()) {
            json.objects("derivations", explanation.reckonings(), this::reckoning);
        }
        changes(explanation);
        json.objects("missing", explanation.missing(), possibility -> {
            json.writeStringField("input", possibility.input().seenFrom(decided));
            json.texts("couldBecome", possibility.couldBecome());
            json.writeBooleanField("decisive", possibility.decisive());
        });
        if (explanation.nearest().isPresent()) {
            json.object("nearest", () -> FlipJson.write(explanation.nearest().get(), json));
        } else {
            json.writeNullField("nearest");
        }
    }

    private void rank(RankAccount rank) throws IOException {
        if (rank.of() != decided) {
            json.ids(rank.of());
        }
        json.writeStringField(rank.strict() ? "rank" : "total", rank.name());
        json.writeNumberField("among", rank.among());
        number(rank.strict() ? "place" : "count", rank.place());
        if (rank.places() > 0) {
            json.writeNumberField("places", rank.places());
        }
        Object cut = rank.cut();
        if (cut != null) {
            number("cut", cut);
        }
        Subject last = rank.last();
        if (last != null) {
            json.object("last", () -> json.ids(last));
        }
        json.object("own", () -> number("value", rank.own()));
        json.objects("ahead", rank.ahead(), this::other);
        json.objects("behind", rank.behind(), this::other);
        json.objects("uncertain", rank.uncertain(), this::other);
        more("unlisted", rank.unlisted());
        json.writeStringField("rule", rank.rule().name());
        json.writeStringField("file", rank.rule().place().file());
        json.writeNumberField("line", rank.rule().place().line());
    }

    private void other(RankAccount.Other other) throws IOException {
        json.ids(other.subject());
        number("value", other.number());
        if (!other.missing().isEmpty()) {
            json.array("missing", other.missing(), input -> json.writeString(input.seenFrom(decided)));
        }
    }

    private void number(String field, Object value) throws IOException {
        EvaluationJson.number(field, value, json);
        EvaluationJson.bounds(value, json);
    }

    private void reckoning(Reckoning reckoning) throws IOException {
        Measure figure = reckoning.figure();
        if (figure.of() != decided) {
            json.ids(figure.of());
        }
        json.writeStringField("name", figure.name());
        json.writeStringField("period", figure.period().toString());
        EvaluationJson.amount(figure.amount(), reckoning.unit(), json);
        json.writeStringField("state", state(reckoning.state()));
        json.writeStringField("text", reckoning.text().in(language));
        json.writeStringField("rule", reckoning.rule().name());
        json.writeStringField("file", reckoning.rule().place().file());
        json.writeNumberField("line", reckoning.rule().place().line());
        json.objects("inputs", reckoning.inputs(), input -> EvidenceJson.write(input, decided, json));
        json.array("missing", reckoning.missing(), input -> json.writeString(input.seenFrom(decided)));
    }

    private void rule(RuleAccount account) throws IOException {
        json.writeStringField("rule", account.rule().name());
        json.writeStringField("outcome", account.concludes());
        json.writeStringField("state", state(account.state()));
        json.writeStringField("clause", account.rule().clause());
        Clause clause = account.clause();
        json.optional("quotation", clause == null ? null : clause.text());
        json.writeStringField("file", account.rule().place().file());
        json.writeNumberField("line", account.rule().place().line());
        json.objects("conditions", account.conditions(), this::condition);
        more("unseen", account.unseen());
    }

    private void condition(ConditionAccount condition) throws IOException {
        json.writeStringField("text", condition.text().in(language));
        json.writeStringField("state", state(condition.state()));
        json.orNull("actual", words(condition.actual()));
        json.orNull("required", words(condition.required()));
        json.optional("distance", words(condition.distance()));
        json.optional("why", words(condition.why()));
        json.texts(
                "missing",
                condition.missing().stream()
                        .map(input -> input.seenFrom(decided))
                        .sorted()
                        .toList());
        if (!condition.members().isEmpty()) {
            json.objects("members", condition.members(), this::condition);
            more("unlisted", condition.unlisted());
        }
        if (!condition.inferences().isEmpty()) {
            json.objects("inferredBy", condition.inferences(), this::rule);
        }
    }

    private void changes(Explanation explanation) throws IOException {
        json.objects("changes", explanation.changes(), change -> {
            json.writeStringField("to", change.to());
            json.objects("set", change.set(), setting -> {
                FlipJson.writeInput(setting.input(), json);
                json.writeFieldName("from");
                json.value(setting.from());
                json.writeFieldName("to");
                json.value(setting.to());
            });
        });
        if (!explanation.goal().isEmpty()) {
            json.writeStringField("wanted", explanation.goal());
            json.writeBooleanField("bounded", explanation.bounded());
        }
        if (explanation.changes().isEmpty() && !explanation.goal().isEmpty()) {
            json.objects("blockedBy", explanation.blockedBy(), obstacle -> {
                json.writeStringField("rule", obstacle.rule().name());
                json.writeStringField("state", state(obstacle.state()));
                json.objects("reasons", obstacle.reasons(), this::condition);
            });
        }
    }

    /** How many more there are, where not all are told. */
    private void more(String name, int more) throws IOException {
        if (more > 0) {
            json.writeNumberField(name, more);
        }
    }

    private @Nullable String words(@Nullable Words words) {
        return words == null ? null : words.in(language);
    }

    private static String state(Truth truth) {
        return switch (truth) {
            case TRUE -> "held";
            case FALSE -> "not-held";
            case UNKNOWN -> "unknown";
        };
    }
}
