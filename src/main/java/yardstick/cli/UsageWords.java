package yardstick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import yardstick.problem.Words;

/** What is wrong with a command line, in our words instead of the parser's. */
final class UsageWords {

    private UsageWords() {}

    static WrongUse of(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (exception instanceof MissingParameterException missing) {
            List<String> unknown = command.getUnmatchedArguments();
            return unknown.isEmpty() ? missing(missing.getMissing(), command) : unmatched(unknown.get(0), command);
        }
        if (exception instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new WrongUse(
                    new Words("`" + name + "` 写了不止一次", "`" + name + "` is given more than once"),
                    new Words("只保留一个", "keep one of them"));
        }
        return new WrongUse(new Words(text(exception), text(exception)), seeHelp(command));
    }

    private static WrongUse unmatched(String argument, CommandLine command) {
        if (argument.startsWith("-")) {
            List<String> options = new ArrayList<>();
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .map(OptionSpec::longestName)
                    .forEach(options::add);
            return WrongUse.noSuch(new Words("选项", "option"), argument.replaceFirst("=.*", ""), options);
        }
        if (!command.getSubcommands().isEmpty()) {
            return WrongUse.noSuch(
                    new Words("命令", "command"),
                    argument,
                    command.getSubcommands().keySet());
        }
        return new WrongUse(
                new Words("多出了 `" + argument + "`", "`" + argument + "` is one argument too many"), seeHelp(command));
    }

    private static WrongUse missing(List<ArgSpec> missing, CommandLine command) {
        String names = missing.stream().map(UsageWords::name).collect(Collectors.joining(" "));
        if (!missing.isEmpty() && missing.get(0).isOption()) {
            return new WrongUse(
                    new Words("`" + names + "` 后面缺少值", "`" + names + "` needs a value after it"), seeHelp(command));
        }
        return new WrongUse(new Words("缺少 " + names, names + " is missing"), seeHelp(command));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String text(ParameterException exception) {
        return String.valueOf(exception.getMessage()).replace('\'', '`');
    }

    private static Words seeHelp(CommandLine command) {
        String help = "`" + command.getCommandSpec().qualifiedName() + " --help`";
        return new Words(help + " 说明用法", help + " tells how it is used");
    }
}
