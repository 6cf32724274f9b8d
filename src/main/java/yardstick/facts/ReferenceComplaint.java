package yardstick.facts;

import static yardstick.facts.Complaint.words;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.sight.LookAlikes;
import yardstick.sight.LookAlikes.Difference;
import yardstick.vocabulary.Period;

/** What can be wrong between entries: what is not there, and what is there twice. */
final class ReferenceComplaint {

    private ReferenceComplaint() {}

    static Complaint noSuchId(String id, DossierSection target, Optional<String> meant) {
        return Complaint.of(
                        FactCode.NO_SUCH_ID,
                        "没有编号为 %2$s 的%1$s",
                        "there is no %s with the id %s",
                        noun(target),
                        Quoted.of(id))
                .hint(meant.map(name -> LookAlikes.are(id, name) ? lookAgain(id, name) : Complaint.didYouMean(name))
                        .orElse(words("在 `%s` 中补上它，或改正编号", "add it to `%s`, or correct the id", target.key())));
    }

    private static Words lookAgain(String wrong, String meant) {
        Difference difference = Difference.between(wrong, meant);
        return words(
                "%s它看起来一样，其实不同：%s",
                "%s it looks the same and is not: %s",
                Complaint.didYouMean(meant),
                new Words(difference.zh(), difference.en()));
    }

    static Complaint noSubject(DossierSection section) {
        return Complaint.of(
                        FactCode.NO_SUBJECT,
                        "%s没有写明 `zone`、`party` 或 `designation`",
                        "%s needs `zone` or `party`, `designation`, or one of each",
                        section.noun())
                .hint(words("写明这个%s属于谁", "say whose it is", section.noun()));
    }

    static Complaint twoHolders(DossierSection section) {
        return Complaint.of(
                        FactCode.TWO_HOLDERS,
                        "%s同时写了 `zone` 和 `party`",
                        "%s has both `zone` and `party`",
                        section.noun())
                .hint("只保留一个", "keep one of the two");
    }

    static Complaint noPair(DossierSection of, String zone, String designation) {
        return Complaint.of(
                        FactCode.NO_PAIR,
                        "%s %s 既未获得也未争取 %s",
                        "%s %s neither carries nor seeks %s",
                        noun(of),
                        Quoted.of(zone),
                        Quoted.of(designation))
                .hint(
                        "在 `grants` 或 `applications` 中补上，或改正编号",
                        "add it to `grants` or `applications`, or correct the ids");
    }

    /** What an entry is called without an article. */
    private static Words noun(DossierSection section) {
        return new Words(
                section.noun().zh(),
                switch (section) {
                    case ZONES -> "zone";
                    case PARTIES -> "party";
                    default -> "designation";
                });
    }

    static Complaint idTwice(String id, Words first) {
        return Complaint.of(
                        FactCode.ID_TWICE, "编号 %s 重复，首次%s", "the id %s is used twice, first %s", Quoted.of(id), first)
                .hint("换一个编号，或删去重复的一条", "give it another id, or remove one of the two");
    }

    static Complaint circle(String id, String after) {
        return Complaint.of(
                        FactCode.CIRCLE,
                        "%s 排在 %s 之后，而 %2$s 又排在它之后",
                        "%s comes after %s, which comes after it",
                        Quoted.of(id),
                        Quoted.of(after))
                .hint("第一个阶段不写 `after`", "the first stage has no `after`");
    }

    static Complaint pairTwice(DossierSection of, String zone, String designation, Words first) {
        return Complaint.of(
                        FactCode.PAIR_TWICE,
                        "%s %s 与 %s 出现两次，另一处%s",
                        "%s %s and %s are paired twice, the other one is %s",
                        noun(of),
                        Quoted.of(zone),
                        Quoted.of(designation),
                        first)
                .hint("赋能或争取只保留一条", "keep one grant or one application");
    }

    static Complaint attributeTwice(String name, @Nullable Period period, Words first) {
        Words when =
                period == null ? new Words("各期", "every period") : new Words(" " + period + " ", period.toString());
        return Complaint.of(
                        FactCode.ATTRIBUTE_TWICE,
                        "属性 %s 在%s有两个值，首次%s",
                        "the attribute %s is given twice for %s, first %s",
                        Quoted.of(name),
                        when,
                        first)
                .hint("只保留一个值", "keep one of the two");
    }

    static Complaint decisionTwice(Period period, Words first) {
        return Complaint.of(
                        FactCode.DECISION_TWICE,
                        "同一对象、同一事项在 %s 有两个此前结论，首次%s",
                        "one subject has two decisions in one matter for %s, first %s",
                        period,
                        first)
                .hint("只保留一个", "keep one of the two");
    }

    static Complaint measureTwice(String name, Period period, Words first) {
        return Complaint.of(
                        FactCode.MEASURE_TWICE,
                        "指标 %s 在 %s 有两个值，首次%s",
                        "the measure %s is given twice for %s, first %s",
                        Quoted.of(name),
                        period,
                        first)
                .hint("只保留一个值", "keep one of the two");
    }
}
