package yardstick.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.vocabulary.PeriodUnit;

/** A period as people say it: 上季度, 2020年第二季度, 2020-Q2. */
record SaidPeriod(String text) {

    private static final Pattern RELATIVE =
            Pattern.compile("(?:(?<now>本|当|这|这个|今|当前)|(?<before>上+|去|前)(?:一|1)?)个?(?<unit>期|年度?|半年|季度?|月份?)");
    private static final Pattern DATE =
            Pattern.compile("(?<year>[12][0-9]{3})年?度?[-./]?(?:第?(?<quarter>[1-4一二三四])季度?|[Qq](?<q>[1-4])"
                    + "|[Hh](?<h>[12])|(?<half>[上下])半年|0?(?<month>[1-9]|1[0-2])月?份?)?");
    private static final Map<String, String> DIGITS =
            Map.of("一", "1", "二", "2", "三", "3", "四", "4", "上", "1", "下", "2");

    /** How many periods before now it is said to be, counted in this unit; none if it is told in another one. */
    Optional<Integer> back(PeriodUnit unit) {
        Matcher said = RELATIVE.matcher(text);
        if (!said.matches() || !isOf(said.group("unit"), unit)) {
            return Optional.empty();
        }
        String before = said.group("before");
        return Optional.of(
                before == null ? 0 : before.length() + (before.equals("前") && unit == PeriodUnit.YEAR ? 1 : 0));
    }

    private static boolean isOf(String word, PeriodUnit unit) {
        return word.equals("期")
                || unit.word().zh().startsWith(word)
                || word.startsWith(unit.word().zh());
    }

    /** As a policy of this unit writes it; none if it is of another unit. */
    Optional<String> in(PeriodUnit unit) {
        Matcher date = DATE.matcher(text.replace(" ", ""));
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = date.group("year");
        String quarter = first(date, "quarter", "q");
        String half = first(date, "half", "h");
        String month = first(date, "month");
        String written = switch (unit) {
            case YEAR -> (quarter + half + month).isEmpty() ? year : "";
            case HALF -> year + "H" + half;
            case QUARTER -> year + "Q" + quarter;
            case MONTH -> year + (month.length() == 1 ? "-0" : "-") + month;
        };
        return Optional.of(written).filter(unit::accepts);
    }

    private static String first(Matcher date, String... groups) {
        for (String group : groups) {
            String found = date.group(group);
            if (found != null) {
                return DIGITS.getOrDefault(found, found);
            }
        }
        return "";
    }
}
