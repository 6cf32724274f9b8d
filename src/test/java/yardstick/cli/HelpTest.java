package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import yardstick.problem.Language;

class HelpTest {

    @ParameterizedTest
    @EnumSource
    void every_command_option_and_argument_is_described_in_every_language(Language language) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true),
                false,
                Map.of());
        CommandLine all = new Commands(new Console(terminal, language)).declared();

        Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .forEach(command -> {
                    assertThat(command.usageMessage().description())
                            .as(command.name())
                            .isNotEmpty();
                    assertThat(command.args())
                            .allSatisfy(argument -> assertThat(argument.description())
                                    .as(command.name() + " " + argument)
                                    .isNotEmpty());
                });
        assertThat(Commands.help(language).keySet())
                .isEqualTo(Commands.help(language == Language.ZH ? Language.EN : Language.ZH)
                        .keySet());
    }
}
