package example;

import java.nio.file.Files;
import java.nio.file.Path;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.problem.InvalidInput;
import yardstick.report.Json;
import yardstick.vocabulary.Dossier;

/** Decides a dossier by a policy, prints what exits and why, and writes all decisions as the command line does. */
public final class Decide {

    public static void main(String[] args) throws Exception {
        try {
            Policy policy = Policy.load(Path.of(args[0])); // once; immutable, for any number of threads
            Dossier dossier = policy.read(Path.of(args[1]));
            Evaluation evaluation = policy.evaluate(dossier); // many times
            for (Decision decision : evaluation.decisions()) {
                if (decision.outcome().code().equals("EXIT")) {
                    System.out.println(decision + " " + decision.grounds());
                }
            }
            Files.writeString(Path.of(args[2]), Json.of(evaluation));
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(System.err::println); // all of them, each a value with file and line
        }
    }
}
