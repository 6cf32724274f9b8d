package yardstick.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import yardstick.problem.FileName;
import yardstick.problem.Language;
import yardstick.problem.Words;

/** All commands: finds the one that a command line asks for, and runs it or tells how it is used. */
final class Commands {

    /** The commands in the order in which help lists them, each declared when it is needed. */
    private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("test", TestCommand::new);
        COMMANDS.put("case", CaseCommand::of);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("mutate", MutateCommand::new);
        COMMANDS.put("sweep", SweepCommand::new);
        COMMANDS.put("replay", ReplayCommand::new);
    }

    private final Console console;
    private final CommandLine commandLine;

    /** Declares all commands. */
    Commands(Console console) {
        this(console, List.copyOf(COMMANDS.values()));
    }

    private Commands(Console console, List<Function<Console, Object>> some) {
        this.console = console;
        this.commandLine = commandLine(console, some);
    }

    /** Declares what a command line needs: all commands, or the one that it names first, since declaring others takes time. */
    static Commands of(Console console, List<String> arguments) {
        Function<Console, Object> one = arguments.isEmpty() ? null : COMMANDS.get(arguments.get(0));
        return one == null ? new Commands(console) : new Commands(console, List.of(one));
    }

    /** What a command does. */
    @FunctionalInterface
    interface Action {
        /** Does it and returns the exit code. */
        int run();
    }

    /** The program without a command. */
    @Command(name = "yardstick", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
    private static final class Yardstick implements Action {
        @Override
        public int run() {
            throw new WrongUse(
                    new Words("没有写明命令", "no command is given"),
                    new Words("`yardstick --help` 列出全部命令", "`yardstick --help` lists all commands"));
        }
    }

    /**
     * Carries out a command line and returns its exit code.
     *
     * @throws WrongUse if it cannot be carried out
     */
    int execute(String... args) {
        requireReadable(args);
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(args);
        } catch (ParameterException e) {
            throw UsageWords.of(e);
        }
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandSpec command = parsed.commandSpec();
        if (parsed.isUsageHelpRequested()) {
            return print(usage(command.commandLine()));
        }
        if (parsed.isVersionHelpRequested()) {
            return print("yardstick " + version() + "\n");
        }
        return ((Action) command.userObject()).run();
    }

    /** What cannot be read stands as U+FFFD, which nobody types. */
    private static void requireReadable(String... args) {
        if (Stream.of(args).anyMatch(FileName::isLost)) {
            Words thing = new Words("命令行里的一个名称", "a name on the command line");
            throw new WrongUse(FileName.lost(thing), FileName.remedy());
        }
    }

    /** All commands as they are declared. */
    CommandLine declared() {
        return commandLine;
    }

    private int print(String text) {
        console.print(Console.file(out -> out.append(text)));
        return ExitCode.DONE;
    }

    private String usage(CommandLine command) {
        Ansi ansi = console.style().colour() ? Ansi.ON : Ansi.OFF;
        return command.getUsageMessage(CommandLine.Help.defaultColorScheme(ansi))
                .replace("\r\n", "\n");
    }

    private static CommandLine commandLine(Console console, List<Function<Console, Object>> some) {
        CommandLine all = new CommandLine(new Yardstick());
        some.forEach(command -> all.addSubcommand(command.apply(console)));
        all.getCommandSpec()
                .addOption(OptionSpec.builder(LanguageChoice.OPTION)
                        .type(String.class)
                        .paramLabel("zh|en")
                        .descriptionKey("lang")
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(OptionSpec.builder("--debug")
                        .descriptionKey("debug")
                        .scopeType(ScopeType.INHERIT)
                        .build());
        return all.setExpandAtFiles(false)
                .setResourceBundle(help(console.language()))
                .setUsageHelpWidth(Math.min(100, console.style().width()));
    }

    static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                "yardstick.cli.help", language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The version that the build wrote into the jar. */
    static String version() {
        try (InputStream in =
                Commands.class.getResourceAsStream("/META-INF/maven/yardstick/yardstick/pom.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "(development)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
