package yardstick.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.analysis.Concern;
import yardstick.analysis.Oddity;
import yardstick.cases.CaseMistake;
import yardstick.evaluate.EvaluationMistake;
import yardstick.facts.FactCode;
import yardstick.impact.VersionMistake;
import yardstick.language.Mistake;
import yardstick.policy.Refusal;
import yardstick.problem.Explained;
import yardstick.shard.ShardMistake;

/** All kinds of problem that the program tells. */
final class Codes {

    private static final List<Explained> ALL = Stream.<Explained[]>of(
                    FactCode.values(),
                    Refusal.values(),
                    Mistake.values(),
                    EvaluationMistake.values(),
                    Concern.values(),
                    Oddity.values(),
                    CaseMistake.values(),
                    VersionMistake.values(),
                    ShardMistake.values())
            .flatMap(Stream::of)
            .toList();

    private Codes() {}

    static Optional<Explained> find(String code) {
        return ALL.stream().filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Explained::code).toList();
    }
}
