package yardstick.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yardstick.crosscheck.Dice;

/** Damages texts word by word, so that much of what comes out still looks like what it was. */
final class Damage {

    private static final Pattern WORDS = Pattern.compile("\"[^\"\\n]*\"|[\\p{L}\\p{N}_$.]+|[<>=!&|]+|\\s+|.");

    /** What rules, JSON and CSV are made of, and what attackers put between. */
    private static final List<String> HOSTILE = List.of(
                    "( ) (( )) [ ] { } , ; : . @ $ $g ' “ ” （ ， ＝ = == != < && || ! + - * / // /* */ \\ \\u0022 \\ud800 \" \"\"",
                    "０ 1 0 -0 1e9 1e-9 0.5 -1 59.99999999999999999 1200 99999999999 NaN true false null this TRUE",
                    "rule when then end not exists forall accumulate and or eval from contains overlaps memberOf count(1) Zone() Term",
                    "Grant() value back conclude infer derive import package salience no-loop @clause(\"x\") @title(\"x\") rule\"x\" 名",
                    "new java.lang.Runtime.getRuntime() kcontext drools System.exit(1); \"${x}\" \"=1+1\" \"@SUM\" \"<script>\" \"../../etc\"",
                    "\"id\" \"asOf\" \"zones\" \"2020Q2\" \"2020\" \"9999Q4\" \"0000Q1\" {} [] [[[[[[[[[[[[[[[[[[[[ assumed published QUARTER YEAR")
            .stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .toList();

    private static final List<String> UNSEEN = List.of(
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001B",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\u2028",
            "\uD840\uDC00",
            "9".repeat(50),
            " ");

    private final Dice dice;

    Damage(long seed) {
        dice = new Dice(seed);
    }

    /** A text with one to three damages; parts of another text may get into it. */
    String of(String text, String other) {
        List<String> words = words(text);
        for (int more = dice.pick(1, 1, 2, 3); more > 0 && !words.isEmpty(); more--) {
            damage(words, other);
        }
        return String.join("", words);
    }

    /** The same with bytes that may be no text at all. */
    byte[] bytesOf(String text, String other) {
        byte[] bytes = of(text, other).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && dice.chance(0.1)) {
            bytes[dice.between(0, bytes.length - 1)] = (byte) dice.between(0, 255);
        }
        return dice.chance(0.03) ? Arrays.copyOf(bytes, dice.between(0, bytes.length)) : bytes;
    }

    private static List<String> words(String text) {
        return new ArrayList<>(
                WORDS.matcher(text).results().map(MatchResult::group).toList());
    }

    private void damage(List<String> words, String other) {
        int at = dice.between(0, words.size() - 1);
        int end = Math.min(words.size(), at + dice.pick(1, 1, 2, 5, 20));
        int elsewhere = dice.between(0, words.size() - 1);
        switch (dice.between(0, 11)) {
            case 0 -> words.subList(at, end).clear();
            case 1 -> words.addAll(elsewhere, List.copyOf(words.subList(at, end)));
            case 2 -> words.set(at, words.set(elsewhere, words.get(at)));
            case 3, 4, 5 -> replaceByLike(words);
            case 6 -> words.add(at, " " + dice.pick(HOSTILE) + " ");
            case 7 -> words.set(at, dice.pick(HOSTILE));
            case 8 ->
                words.add(at, dice.pick(dice.chance(0.5) ? HOSTILE : UNSEEN).repeat(dice.pick(1, 2, 30, 100)));
            case 9 -> splice(words, at, other);
            case 10 -> words.set(at, dice.pick(HOSTILE) + words.get(at).substring(1));
            default -> words.add(at, String.valueOf((char) dice.between(0, 0xD7FF)));
        }
    }

    /** Puts another word of the text where one stands that is like it. */
    private void replaceByLike(List<String> words) {
        List<Integer> meaningful = IntStream.range(0, words.size())
                .filter(i -> Character.isLetterOrDigit(words.get(i).codePointAt(0))
                        || words.get(i).length() > 2)
                .boxed()
                .toList();
        if (!meaningful.isEmpty()) {
            int at = dice.pick(meaningful);
            String word = words.get(at);
            words.set(
                    at,
                    dice.pick(words.stream()
                            .filter(each -> sort(each) == sort(word))
                            .toList()));
        }
    }

    /** Texts are alike that begin alike and are equally long: periods, ids, names. */
    private static int sort(String word) {
        boolean quoted = word.length() > 2 && word.charAt(0) == '"';
        int first = word.codePointAt(quoted ? 1 : 0);
        int type = Character.isLetterOrDigit(first) ? Character.getType(first) : 100 + first;
        return quoted ? -100 * word.length() - type : type;
    }

    /** The text up to a place, and what another text has from some place on. */
    private void splice(List<String> words, int at, String other) {
        List<String> rest = words(other);
        words.subList(at, words.size()).clear();
        words.addAll(rest.subList(rest.isEmpty() ? 0 : dice.between(0, rest.size() - 1), rest.size()));
    }
}
