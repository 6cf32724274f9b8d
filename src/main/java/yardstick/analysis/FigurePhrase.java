package yardstick.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.analysis.claim.Fraction;
import yardstick.rule.Relation;

/**
 * What a comment says of one figure, such as 不低于 60 分.
 *
 * @param text the words of the comment
 * @param figure the number or the name of a parameter
 * @param unit the unit after it; empty where there is none
 * @param relation what the words mean: 以上, 以下 and 以内 include the figure, 超过, 低于 and 不满 do not (Civil Code, article 1259)
 */
record FigurePhrase(String text, String figure, String unit, Relation relation) {

    private static final Map<String, Relation> BEFORE = Map.ofEntries(
            Map.entry("超过", Relation.MORE),
            Map.entry("高于", Relation.MORE),
            Map.entry("多于", Relation.MORE),
            Map.entry("大于", Relation.MORE),
            Map.entry("低于", Relation.LESS),
            Map.entry("少于", Relation.LESS),
            Map.entry("小于", Relation.LESS),
            Map.entry("不足", Relation.LESS),
            Map.entry("不满", Relation.LESS),
            Map.entry("未满", Relation.LESS),
            Map.entry("至少", Relation.AT_LEAST),
            Map.entry("最少", Relation.AT_LEAST),
            Map.entry("达到", Relation.AT_LEAST),
            Map.entry("至多", Relation.AT_MOST),
            Map.entry("最多", Relation.AT_MOST));
    private static final Map<String, Relation> AFTER = Map.of(
            "以上", Relation.AT_LEAST,
            "以下", Relation.AT_MOST,
            "以内", Relation.AT_MOST,
            "以外", Relation.MORE);
    private static final String NOT = "不得|不应|不能|不可|没有|不|未";
    private static final String UNIT = "个百分点|个季度|个月|季度|[分%％次项个期年季月名家条件天日]";
    private static final String CHINESE = "[一二两三四五六七八九十]{1,3}";
    private static final String NUMBER = "\\d+(?:\\.\\d+)?|" + CHINESE;

    /** The phrases of a text about numbers and about some names. */
    static List<FigurePhrase> in(String text, Collection<String> names) {
        String figure = names.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(n -> n))
                        .map(Pattern::quote)
                        .map(name -> name + "|")
                        .collect(Collectors.joining())
                + NUMBER;
        String amount = "[“\"]?(?<figure>" + figure + ")[”\"]?\\s*(?<unit>" + UNIT + ")?";
        String scope = "\\s*(?<scope>[（(]\\s*不?含)?";
        Pattern before = Pattern.compile("(?<not>" + NOT + ")?(?<word>" + String.join("|", BEFORE.keySet())
                + ")(?:了)?(?<equal>或?等于|或者等于)?\\s*" + amount + scope);
        Pattern after =
                Pattern.compile(amount + "\\s*(?:及|或)?(?<word>" + String.join("|", AFTER.keySet()) + ")" + scope);
        List<FigurePhrase> phrases = new ArrayList<>();
        find(before.matcher(text), BEFORE, phrases);
        find(after.matcher(text), AFTER, phrases);
        return phrases;
    }

    private static void find(Matcher matcher, Map<String, Relation> words, List<FigurePhrase> phrases) {
        while (matcher.find()) {
            Relation relation = words.get(matcher.group("word"));
            boolean amount =
                    matcher.group("unit") != null || !matcher.group("figure").matches(CHINESE);
            if (relation != null && amount) {
                phrases.add(phrase(matcher, words == BEFORE ? adjusted(matcher, relation) : relation));
            }
        }
    }

    private static Relation adjusted(Matcher matcher, Relation relation) {
        Relation said = matcher.group("equal") == null ? relation : including(relation, true);
        return matcher.group("not") == null ? said : said.opposite();
    }

    private static FigurePhrase phrase(Matcher matcher, Relation relation) {
        String scope = matcher.group("scope");
        Relation said = scope == null ? relation : including(relation, !scope.contains("不"));
        String unit = matcher.group("unit");
        String text = scope == null ? matcher.group() : matcher.group() + "）";
        return new FigurePhrase(text.strip(), matcher.group("figure"), unit == null ? "" : unit, said);
    }

    private static Relation including(Relation relation, boolean included) {
        boolean more = relation == Relation.MORE || relation == Relation.AT_LEAST;
        return more ? (included ? Relation.AT_LEAST : Relation.MORE) : (included ? Relation.AT_MOST : Relation.LESS);
    }

    /** The figure as a number; null if it is the name of a parameter. */
    @Nullable
    Fraction number() {
        if (figure.matches("\\d+(?:\\.\\d+)?")) {
            return Fraction.of(new BigDecimal(figure));
        }
        return figure.matches(CHINESE) ? chinese(figure) : null;
    }

    private static @Nullable Fraction chinese(String words) {
        int ten = words.indexOf('十');
        String tens = ten < 0 ? "" : words.substring(0, ten);
        String ones = words.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1) {
            return null;
        }
        int number = (ten < 0 ? 0 : tens.isEmpty() ? 10 : digit(tens) * 10) + (ones.isEmpty() ? 0 : digit(ones));
        return Fraction.of(number);
    }

    private static int digit(String word) {
        return word.equals("两") ? 2 : "一二三四五六七八九".indexOf(word) + 1;
    }

    /** Whether an operator, or its opposite, says of the figure itself what the words say. */
    boolean agreesWith(Relation operator) {
        return operator == relation || operator == relation.opposite();
    }
}
