package yardstick.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.cases.Judge;

/** Policies and cases that tests read, the real ones and small ones on disk. */
public final class Sample {

    public static final Path CHENGDU = Path.of("rules/chengdu-empowerment");
    public static final Path MIANYANG = Path.of("rules/mianyang-positioning");

    /** The policies of this project. */
    public static final List<Path> POLICIES = List.of(
            CHENGDU,
            MIANYANG,
            Path.of("rules/guiyang-industry"),
            Path.of("rules/chengdu-2019"),
            Path.of("rules/tianfu-collaboration"));

    public static final String CASE = """
            {
              "title": "底线",
              "clause": "第一条",
              "facts": {
                "asOf": "2020",
                "zones": [{"id": "Z1", "name": "示例区"}],
                "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 59}]
              },
              "expect": [ {"zone": "Z1", "outcome": "LOW", "grounds": ["得分低"]} ]
            }
            """;

    private static final String POLICY = """
            {"id": "sample", "title": {"zh": "样例", "en": "Sample"}, "issuer": {"zh": "某局", "en": "Some bureau"},
             "version": "1", "period": "YEAR",
             "ladders": {"zone": [{"code": "LOW", "zh": "低", "en": "low"}, {"code": "FINE", "zh": "好", "en": "fine"}]},
             "sources": [{"id": "通知", "title": {"zh": "通知", "en": "Notice"}, "published": "2020年"}]}
            """;

    private Sample() {}

    public static Path casesOf(Path rules) {
        return Path.of("fixtures", rules.getFileName().toString(), "cases");
    }

    /** A policy of one rule about zones, with the parameter 底线 of 60. */
    public static Path policy(Path folder, String conditions) {
        write(folder, "policy.json", POLICY);
        write(folder, "clauses.json", "[{\"id\": \"第一条\", \"text\": \"不低于底线\", \"source\": \"通知\"}]");
        write(folder, "parameters.csv", "name,value,unit,clause,status,note\n底线,60,分,第一条,assumed,\n");
        write(folder, "rules.drl", """
                package sample;

                rule "得分低"
                    @clause("第一条")
                when
                %s
                then
                    conclude( $z, "LOW" );
                end
                """.formatted(conditions));
        return folder;
    }

    /** The usual rule: the figure of the zone is below the parameter. */
    public static Path policy(Path folder) {
        return policy(folder, """
                    Parameter( name == "底线", $floor : value )
                    $z : Zone()
                    Measure( of == $z, name == "得分", back == 0, value < $floor )
                """);
    }

    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Cases cases(Policy policy, Path path) {
        return Cases.read(policy, path);
    }

    static List<Mutant> mutants(Policy policy) {
        return Mutants.of(new Judge(policy.folder(), policy.rules()));
    }

    /** Runs mutants without following the run. */
    static MutationRun mutate(Policy policy, Cases cases, MutationRun.Wish wish) {
        return Mutate.run(policy, cases, wish, new Followed());
    }

    /** Notes what is told of a run of mutants. */
    static final class Followed implements MutationRun.Watch {

        final List<String> told = new ArrayList<>();

        @Override
        public void tried(int done, int all) {
            told.add("tried " + done + "/" + all);
        }

        @Override
        public void judged(MutationRun.Fate fate) {
            told.add("judged " + fate.mutant().change());
        }

        @Override
        public void judgedAll(MutationRun run) {
            told.add("judged all");
        }

        @Override
        public void searched(MutationRun.Survivor survivor) {
            told.add("searched " + survivor.mutant().change());
        }
    }
}
