package yardstick.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.Dossier;

/** One file of each kind on disk, read and decided as a user would have it. */
final class Desk {

    private final Path folder;

    private Desk(Path folder) {
        this.folder = folder;
    }

    /** A desk of sound files. */
    static Desk in(Path folder) {
        Desk desk = new Desk(folder);
        for (FileKind kind : FileKind.values()) {
            desk.with(kind, kind.text());
        }
        return desk;
    }

    Desk with(FileKind kind, String text) {
        return with(kind, text.getBytes(UTF_8));
    }

    Desk with(FileKind kind, byte[] bytes) {
        try {
            Files.createDirectories(path(kind).getParent());
            Files.write(path(kind), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Facts and cases lie in a folder of their own, since a policy folder holds neither. */
    Path path(FileKind kind) {
        return switch (kind) {
            case DOSSIER, CASE, BASE -> folder.resolve("cases").resolve(kind.file());
            default -> folder.resolve(kind.file());
        };
    }

    /** Replaces a text in one of the sound files; both must differ. */
    Desk changing(FileKind kind, String from, String to) {
        if (!kind.text().contains(from)) {
            throw new IllegalArgumentException(kind + " does not hold " + from);
        }
        return with(kind, kind.text().replace(from, to));
    }

    /**
     * What comes of the files.
     *
     * @param decision as JSON, without the fingerprint of the policy; empty where something is in error
     * @param problems that are told, as a user reads them
     * @param hints what to do about each
     */
    record Outcome(String decision, List<String> problems, List<String> hints) {}

    /** Evaluates the dossier, or runs the case if that or its facts are what is asked about. */
    Outcome outcome(FileKind about) {
        try {
            Policy policy = Policy.load(folder);
            List<Problem> told = new ArrayList<>(policy.warnings());
            String decision =
                    about == FileKind.CASE || about == FileKind.BASE ? tested(policy, told) : evaluated(policy, told);
            return new Outcome(decision, written(told), hints(told));
        } catch (InvalidInput e) {
            return new Outcome("", written(e.problems()), hints(e.problems()));
        }
    }

    private String evaluated(Policy policy, List<Problem> told) {
        Dossier dossier = policy.read(path(FileKind.DOSSIER));
        told.addAll(dossier.warnings());
        Evaluation evaluation = policy.evaluate(dossier);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            EvaluationJson.write(evaluation, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString(UTF_8).replace(policy.folder().digest(), "DIGEST");
    }

    private String tested(Policy policy, List<Problem> told) {
        Cases cases = Cases.read(policy, path(FileKind.CASE));
        told.addAll(cases.warnings());
        return cases.all().stream()
                .map(each -> CaseResult.of(policy, each))
                .map(result -> result.passed() + " " + result.of().dossier().digest())
                .toList()
                .toString();
    }

    private static List<String> hints(List<Problem> problems) {
        return problems.stream().map(problem -> problem.hint().en()).toList();
    }

    private List<String> written(List<Problem> problems) {
        return problems.stream().map(this::written).toList();
    }

    private String written(Problem problem) {
        String place =
                problem.location().toString().replace(folder + "/cases/", "").replace(folder + "/", "");
        return place + " " + problem.severity().word() + " " + problem.code() + " "
                + problem.message().en();
    }
}
