package yardstick.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yardstick.problem.Language;
import yardstick.problem.Words;

/**
 * Finds the language before the command line is parsed, since help and messages about the command line depend on it: what
 * {@code --lang} says, else {@code YARDSTICK_LANG}, else Chinese.
 */
final class LanguageChoice {

    static final String OPTION = "--lang";
    private static final String VARIABLE = "YARDSTICK_LANG";

    private LanguageChoice() {}

    /** The language of the environment; what is not a language of ours, such as {@code C}, counts as nothing. */
    static Language of(Map<String, String> environment) {
        String wanted = environment.getOrDefault(VARIABLE, "").toLowerCase(Locale.ROOT);
        return wanted.matches("en([_.-].*)?") ? Language.EN : Language.ZH;
    }

    /**
     * The language of a command line.
     *
     * @throws WrongUse if it names one that does not exist
     */
    static Optional<Language> of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(named(argument.substring(OPTION.length() + 1)));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(named(arguments.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static Language named(String name) {
        return switch (name) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw WrongUse.noSuch(new Words("语言", "language"), name, List.of("zh", "en"));
        };
    }
}
