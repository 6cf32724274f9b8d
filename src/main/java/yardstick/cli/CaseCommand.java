package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Policy;
import yardstick.cases.NewCase;
import yardstick.policy.Matter;
import yardstick.problem.Words;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** Works on cases; what it does is said by the word that follows. */
@Command(name = "case")
final class CaseCommand implements Commands.Action {

    private CaseCommand() {}

    /** The command and those under it. */
    static CommandLine of(Console console) {
        return new CommandLine(new CaseCommand()).addSubcommand(new New(console));
    }

    @Override
    public int run() {
        throw new WrongUse(
                new Words("没有写明对案例做什么", "does not say what to do with cases"),
                new Words("写成 `yardstick case new …`", "write `yardstick case new …`"));
    }

    /** Writes a minimal case for one subject of a dossier. */
    @Command(name = "new")
    private static final class New implements Commands.Action {

        private final Console console;

        @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
        private Path rules = Path.of("");

        @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "facts")
        private String facts = "";

        @Option(names = "--zone", paramLabel = "ID", descriptionKey = "zone")
        private String zone = "";

        @Option(names = "--party", paramLabel = "ID", descriptionKey = "party")
        private String party = "";

        @Option(names = "--designation", paramLabel = "ID", descriptionKey = "designation")
        private String designation = "";

        @Option(names = "--matter", paramLabel = "ID", descriptionKey = "matter")
        private @Nullable String matter;

        @Option(names = "--as-of", paramLabel = "PERIOD", descriptionKey = "as-of")
        private @Nullable String asOf;

        @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
        private @Nullable Path out;

        New(Console console) {
            this.console = console;
        }

        @Override
        public int run() {
            Destination destination = Destination.of(console, out);
            String written = Progress.during(console, this::write);
            destination.write(style -> Console.json(written));
            return ExitCode.DONE;
        }

        private String write() {
            var names = new Inputs.Names(rules, List.of(facts), asOf);
            Inputs inputs = Inputs.read(names, console.terminal().in(), (folder, counts) -> {});
            console.tell(inputs.warnings());
            Policy policy = inputs.policy();
            Subject subject = NewCase.subject(policy, inputs.dossier(), zone, party, designation)
                    .orElseThrow(() -> new WrongUse(
                            new Words(
                                    "卷宗里没有本政策会下结论的对象 `" + (zone + party + " " + designation).strip() + "`",
                                    "the dossier has no subject `" + (zone + party + " " + designation).strip()
                                            + "` that the policy decides about"),
                            new Words(
                                    "写明 --zone 或 --party，必要时加上 --designation",
                                    "name it with --zone or --party, and --designation where there is one")));
            return NewCase.of(
                    policy, inputs.dossier(), subject, matters(policy, inputs.dossier(), subject), console.language());
        }

        private List<Matter> matters(Policy policy, Dossier dossier, Subject subject) {
            List<Matter> concerning = NewCase.concerning(policy, dossier, subject);
            List<Matter> asked = concerning.stream()
                    .filter(each -> matter == null || each.id().equals(matter))
                    .toList();
            if (matter != null && asked.isEmpty()) {
                throw WrongUse.noSuch(
                        new Words("事项", "matter"),
                        matter,
                        concerning.stream().map(Matter::id).toList());
            }
            return asked;
        }
    }
}
