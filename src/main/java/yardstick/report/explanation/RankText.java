package yardstick.report.explanation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.RankAccount;
import yardstick.explain.account.RankAccount.Other;
import yardstick.explain.telling.Sentence;
import yardstick.number.Numbers;
import yardstick.number.Numeral;
import yardstick.problem.Words;
import yardstick.report.style.Paint;
import yardstick.report.style.Phrases;
import yardstick.vocabulary.Subject;

/** Where a subject stands among others, as part of an explanation in text. */
final class RankText {

    private final Explanation explanation;
    private final ExplanationText text;

    RankText(Explanation explanation, ExplanationText text) {
        this.explanation = explanation;
        this.text = text;
    }

    void write() throws IOException {
        if (explanation.ranks().isEmpty()) {
            return;
        }
        text.heading(Sentence.RANKS.of());
        for (RankAccount rank : explanation.ranks()) {
            write(rank);
        }
    }

    private void write(RankAccount rank) throws IOException {
        text.line(2, Paint.PLAIN, joined(place(rank), line(rank)));
        if (!rank.ahead().isEmpty()) {
            text.line(6, Paint.PLAIN, Sentence.RANK_AHEAD.of(named(rank.ahead())));
        }
        Map<Boolean, List<Other>> behind =
                rank.behind().stream().collect(Collectors.partitioningBy(other -> isLevel(other, rank)));
        List<Other> level = behind.getOrDefault(true, List.of());
        if (!level.isEmpty()) {
            text.line(6, Paint.PLAIN, Sentence.RANK_LEVEL.of(named(level)));
        }
        List<Other> lower = behind.getOrDefault(false, List.of());
        if (!lower.isEmpty()) {
            text.line(6, Paint.PLAIN, Sentence.RANK_BEHIND.of(named(lower)));
        }
        if (!rank.uncertain().isEmpty()) {
            String some = named(rank.uncertain());
            Words all = rank.unlisted() > 0
                    ? Sentence.AND_MORE.of(some, Integer.toString(rank.unlisted()))
                    : new Words(some, some);
            text.line(6, Paint.PLAIN, Sentence.RANK_UNCERTAIN.of(all));
        }
        var place = rank.rule().place();
        text.line(
                6,
                Paint.FAINT,
                Sentence.DERIVED_BY.of(
                        ExplanationText.name(rank.rule()), place.file(), Integer.toString(place.line())));
    }

    private static boolean isLevel(Other other, RankAccount rank) {
        return Numbers.isExact(rank.own())
                && Numbers.isExact(other.number())
                && Numbers.compare(rank.own(), other.number()) == 0;
    }

    private Words place(RankAccount rank) {
        Sentence sentence = !rank.strict()
                ? Sentence.RANK_COUNTED
                : Numbers.isExact(rank.place()) ? Sentence.RANK : Sentence.RANK_BETWEEN;
        Words whose = rank.of() == explanation.decision().subject()
                ? rank.by()
                : Sentence.OWNED.of(Phrases.subject(rank.of()), rank.by());
        return sentence.of(whose, number(rank.own()), number(rank.place()), Integer.toString(rank.among()));
    }

    /** How many places the rule takes, and the number at the last of them. */
    private static Words line(RankAccount rank) {
        if (rank.places() == 0) {
            return new Words("", "");
        }
        Words places = Sentence.RANK_PLACES.of(Integer.toString(rank.places()));
        Object cut = rank.cut();
        Subject last = rank.last();
        if (cut == null) {
            return places;
        }
        String place = Integer.toString(rank.places());
        return joined(
                places,
                last == null
                        ? Sentence.RANK_CUT.of(number(cut), place)
                        : Sentence.RANK_CUT_OF.of(number(cut), place, name(last)));
    }

    private String named(List<Other> others) {
        return others.stream().map(this::named).collect(Collectors.joining(text.comma()));
    }

    private String named(Other other) {
        String missing = other.missing().stream().map(text::name).collect(Collectors.joining(text.comma()));
        Words number = number(other.number());
        Words figure = missing.isEmpty() ? number : Sentence.CALCULATED.of(number, Sentence.LACKING.of(missing));
        return text.told(Sentence.VALUE_OF.of(name(other.subject()), figure));
    }

    private static String name(Subject subject) {
        var holder = subject.holder();
        return holder == null ? Phrases.subject(subject) : holder.id() + " " + holder.name();
    }

    private static Words number(Object value) {
        Numeral numeral = Numeral.of(value);
        @Nullable String interval = numeral == null ? null : numeral.interval();
        return interval == null ? Sentence.UNKNOWN.of() : new Words(interval, interval);
    }

    private static Words joined(Words first, Words second) {
        return new Words(first.zh() + second.zh(), first.en() + second.en());
    }
}
