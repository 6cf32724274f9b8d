package yardstick.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/** Takes earlier decisions from results that {@code evaluate --format json} wrote. */
public final class EarlierResults {

    private static final String CODE = "YS-X02";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Words RESULT =
            new Words("指定 evaluate --format json 的结果文件", "name a file that evaluate --format json wrote");

    private final PolicyFolder policy;
    private final List<Problem> problems = new ArrayList<>();
    private Dossier dossier;

    private EarlierResults(PolicyFolder policy, Dossier dossier) {
        this.policy = policy;
        this.dossier = dossier;
    }

    /**
     * The same dossier, which knows what the results say as well. Decisions on subjects that it does not have are left out.
     *
     * @throws InvalidInput with every result that is of another policy, of no earlier period, or of one that is known already
     */
    public static Dossier into(Dossier dossier, PolicyFolder policy, List<Path> results) {
        EarlierResults earlier = new EarlierResults(policy, dossier);
        results.forEach(earlier::take);
        if (!earlier.problems.isEmpty()) {
            throw new InvalidInput(earlier.problems);
        }
        return earlier.dossier;
    }

    private void take(Path file) {
        Location place = Location.of(file.toString());
        if (!Files.isRegularFile(file)) {
            tell(
                    place,
                    Files.exists(file)
                            ? new Words("不是普通文件", "is not an ordinary file")
                            : new Words("没有这个文件", "does not exist"),
                    RESULT);
            return;
        }
        JsonNode result = read(file);
        String id = result.at("/policy/id").asText();
        if (id.isEmpty() || !result.path("decisions").isArray()) {
            tell(place, new Words("无法读取为评估结果", "cannot be read as the result of an evaluation"), RESULT);
        } else if (!id.equals(policy.id())) {
            tell(
                    place,
                    new Words("是另一政策 " + Quote.of(id) + " 的结果", "is a result of another policy, " + Quote.of(id)),
                    new Words("指定政策 " + policy.id() + " 的结果", "name a result of " + policy.id()));
        } else {
            take(result, place);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private void take(JsonNode result, Location place) {
        String asOf = result.path("asOf").asText();
        Period period = policy.period().accepts(asOf) ? policy.period().parse(asOf) : null;
        if (period == null || period.compareTo(dossier.asOf()) >= 0) {
            tell(
                    place,
                    new Words(
                            "是 " + Quote.of(asOf) + " 的结果，不早于 " + dossier.asOf(),
                            "is a result of " + Quote.of(asOf) + ", which is not before " + dossier.asOf()),
                    new Words("指定更早期间的结果", "name results of earlier periods"));
        } else if (dossier.decided().contains(period)) {
            tell(
                    place,
                    new Words(asOf + " 的结论已经有了", "the decisions of " + asOf + " are given already"),
                    new Words(
                            "每一期只留一处：结果文件，或事实文件的 decisions",
                            "give each period once: by a result, or by `decisions` of the facts"));
        } else {
            dossier = dossier.withDecisions(period, told(result.path("decisions"), period, place));
        }
    }

    private List<PastDecision> told(JsonNode decisions, Period period, Location place) {
        List<PastDecision> told = new ArrayList<>();
        Set<Map.Entry<Subject, String>> known = new HashSet<>();
        for (JsonNode decision : decisions) {
            Subject subject = subject(decision).orElse(null);
            String outcome = decision.path("outcome").asText();
            if (subject != null && !outcome.isEmpty()) {
                String matter = matter(decision, subject);
                if (known.add(Map.entry(subject, String.valueOf(matter)))) {
                    told.add(new PastDecision(subject, matter, period, period.before(dossier.asOf()), outcome));
                } else {
                    tell(
                            place,
                            new Words(subject.ids() + " 有两个结论", "there are two decisions on `" + subject.ids() + "`"),
                            new Words("用程序写出的结果，不要改动", "use the result as the program wrote it"));
                }
            }
        }
        return told;
    }

    private Optional<Subject> subject(JsonNode decision) {
        return dossier.subject(
                decision.path("zone").asText(),
                decision.path("party").asText(),
                decision.path("designation").asText());
    }

    private @Nullable String matter(JsonNode decision, Subject subject) {
        List<Matter> matters = policy.matters(subject.subjectKind());
        String id = decision.path("matter").asText();
        return id.isEmpty() ? matters.size() == 1 ? matters.get(0).id() : null : id;
    }

    private void tell(Location place, Words message, Words hint) {
        problems.add(Problem.error(CODE, place, message, hint));
    }
}
