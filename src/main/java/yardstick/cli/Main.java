package yardstick.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;

/** Starts the command line, and is the place that ends the process. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        QuickStart.run(args).ifPresent(System::exit);
        QuickStart.endWithStarter();
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Terminal(new StandardInput(System.in), out, err, isTerminal(), System.getenv()), args);
        QuickStart.prepare(args);
        System.exit(code);
    }

    /** Runs one command on other streams than those of the process. */
    static int run(InputStream in, PrintStream out, PrintStream err, boolean terminal, String... args) {
        return run(new Terminal(in, out, err, terminal, System.getenv()), args);
    }

    static int run(Terminal terminal, String... args) {
        List<String> arguments = List.of(args);
        Console console = new Console(terminal, LanguageChoice.of(terminal.environment()));
        boolean debug = arguments.contains("--debug") || terminal.environment().containsKey("YARDSTICK_DEBUG");
        try {
            Language language = LanguageChoice.of(arguments).orElse(console.language());
            console = new Console(terminal, language);
            return Commands.of(console, arguments).execute(args);
        } catch (WrongUse e) {
            console.tell(e);
            return ExitCode.WRONG_USE;
        } catch (InvalidInput e) {
            console.tell(e.problems());
            return ExitCode.INVALID_INPUT;
        } catch (RuntimeException | Error e) {
            console.tellDefect(e, debug);
            return ExitCode.DEFECT;
        }
    }

    /** Since Java 22 there is a console even where input and output are files, and it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
