package yardstick.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yardstick.facts.DossierReader;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.text.Decoded;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** The facts of a case: written out, or a dossier of their own file with a patch over it. */
public final class CaseFacts {

    private final Strict strict;
    private final JsonText json;
    private final Path file;
    private final PolicyFolder policy;
    private final List<Problem> problems;

    CaseFacts(Strict strict, JsonText json, Path file, PolicyFolder policy, List<Problem> problems) {
        this.strict = strict;
        this.json = json;
        this.file = file;
        this.policy = policy;
        this.problems = problems;
    }

    /** The dossier; null if it cannot be read, which then is a problem. */
    @Nullable
    Dossier dossier() {
        boolean inline = strict.has("/facts");
        boolean own = strict.has("/factsFile");
        if (inline == own || (inline && strict.has("/patch"))) {
            strict.add(
                    CaseMistake.FACTS,
                    inline ? "/facts" : "",
                    new Words("事实的写法不合要求", "the facts are not given as they have to be"),
                    CaseMistake.FACTS.explanation());
            return null;
        }
        try {
            return inline ? inline() : fromFile();
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private @Nullable Dossier inline() {
        if (!strict.at("/facts").isObject()) {
            strict.wrongType("/facts", new Words("对象 {…}", "an object {…}"));
            return null;
        }
        try {
            Dossier dossier = read(json.only("/facts"), file.toString());
            dossier.warnings().forEach(warning -> problems.add(located(warning, pointer -> "/facts" + pointer, false)));
            return dossier;
        } catch (InvalidInput e) {
            throw located(e, pointer -> "/facts" + pointer, false);
        }
    }

    private @Nullable Dossier fromFile() {
        Path facts = FactsFile.of(file, strict.text("/factsFile"), strict);
        if (facts == null) {
            return null;
        }
        Dossier base = DossierReader.read(facts, policy.period(), policy.indicators(), null);
        problems.addAll(base.warnings());
        if (!strict.has("/patch")) {
            return base;
        }
        if (!strict.at("/patch").isObject()) {
            strict.wrongType("/patch", new Words("对象 {…}", "an object {…}"));
            return null;
        }
        int before = problems.size();
        ObjectNode patched = Patch.apply(tree(facts), (ObjectNode) strict.at("/patch"), strict, "/patch");
        try {
            return problems.size() > before ? null : read(patched.toString(), file.toString());
        } catch (InvalidInput e) {
            throw located(e, pointer -> inPatch(patched, pointer), true);
        }
    }

    /** The place in the patch that a value of the patched dossier comes from; the whole patch where that cannot be told. */
    private String inPatch(ObjectNode patched, String pointer) {
        String[] steps = pointer.split("/", 4);
        Optional<FactList> list = steps.length < 3 ? Optional.empty() : FactList.of(steps[1]);
        if (list.isEmpty()) {
            return strict.has("/patch" + pointer) ? "/patch" + pointer : "/patch";
        }
        JsonNode fact = patched.at("/" + steps[1] + "/" + steps[2]);
        String keyed = "/patch/" + steps[1] + "/" + Strict.escaped(list.get().key(fact));
        String whole = strict.has(keyed) ? keyed : "/patch/" + steps[1];
        return strict.has(keyed) && steps.length == 4 ? keyed + "/" + steps[3] : whole;
    }

    private InvalidInput located(InvalidInput e, UnaryOperator<String> toPointer, boolean moved) {
        return new InvalidInput(e.problems().stream()
                .map(problem -> located(problem, toPointer, moved))
                .toList());
    }

    private Problem located(Problem problem, UnaryOperator<String> toPointer, boolean moved) {
        String old = problem.location().pointer();
        String pointer = toPointer.apply(old == null ? "" : old);
        Location place = problem.location();
        Location location =
                moved ? json.location(pointer) : new Location(place.file(), place.line(), place.column(), pointer);
        return new Problem(
                problem.severity(), problem.code(), location, problem.message(), problem.hint(), problem.excerpt());
    }

    private static ObjectNode tree(Path facts) {
        try {
            return (ObjectNode) JsonText.MAPPER.readTree(
                    Decoded.of(Files.readAllBytes(facts)).text());
        } catch (IOException e) {
            throw new UncheckedIOException("a dossier that was read once can be read again", e);
        }
    }

    private Dossier read(String text, String name) {
        return DossierReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                name,
                policy.period(),
                policy.indicators(),
                null);
    }

    /** The dossier of a tree. */
    public static Dossier read(ObjectNode tree, PeriodUnit unit) {
        try {
            return DossierReader.read(
                    new ByteArrayInputStream(JsonText.MAPPER.writeValueAsBytes(tree)), "(facts)", unit);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
