package yardstick.report.explanation;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.decision.Open;
import yardstick.decision.Reported;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Flip;
import yardstick.explain.account.Possibility;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.telling.Sentence;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Words;
import yardstick.report.evaluation.ReportedText;
import yardstick.report.style.Paint;
import yardstick.report.style.Paragraphs;
import yardstick.report.style.Phrases;
import yardstick.report.style.TextStyle;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** An explanation as text for a policy officer: the outcome, its reasons, what is missing, what would change it, then the rest. */
public final class ExplanationText {

    private final Explanation explanation;
    private final TextStyle style;
    private final Paragraphs paragraphs;
    private final Set<RuleAccount> told = new HashSet<>();

    private ExplanationText(Explanation explanation, TextStyle style, Appendable out) {
        this.explanation = explanation;
        this.style = style;
        this.paragraphs = new Paragraphs(style, out);
    }

    /** Writes an explanation. */
    public static void write(Explanation explanation, TextStyle style, Appendable out) throws IOException {
        ExplanationText text = new ExplanationText(explanation, style, out);
        text.writeHead();
        text.writeReasons();
        new RankText(explanation, text).write();
        new ReckoningText(explanation, text).write();
        text.writeMissing();
        new CounterfactualText(explanation, text).write();
        text.writeNearest();
        text.writeOtherRules();
    }

    /** Writes explanations one after the other. */
    public static void write(List<Explanation> explanations, TextStyle style, Appendable out) throws IOException {
        boolean first = true;
        for (Explanation each : explanations) {
            if (!first) {
                out.append('\n');
            }
            write(each, style, out);
            first = false;
        }
    }

    private Subject subject() {
        return explanation.decision().subject();
    }

    private void writeHead() throws IOException {
        String kind = Phrases.in(style.language()).of(matter());
        line(0, Paint.BOLD, Sentence.DECIDED.of(Phrases.subject(subject()), kind));
        Outcome outcome = explanation.decision().outcome();
        boolean strongest = matter().rank(outcome.code()) == 0;
        Paint paint = outcome.equals(Outcome.UNDETERMINED) ? Paint.YELLOW : strongest ? Paint.RED : Paint.BOLD;
        line(0, paint, Sentence.OUTCOME.of(outcome.title(), outcome.code()));
        for (Reported value : explanation.decision().values()) {
            line(0, Paint.PLAIN, Sentence.REPORTED.of(value.name(), ReportedText.of(value)));
        }
        new PathText(explanation, this).write();
        var policy = explanation.evaluation().policy();
        line(
                0,
                Paint.FAINT,
                Sentence.AS_OF.of(explanation.evaluation().dossier().asOf(), policy.title(), policy.version()));
    }

    private Matter matter() {
        return explanation.decision().matter();
    }

    private boolean isReason(RuleAccount account) {
        String rule = account.rule().name();
        return explanation.decision().grounds().stream()
                        .anyMatch(ground -> ground.rule().name().equals(rule))
                || explanation.decision().open().stream()
                        .anyMatch(open -> open.name().equals(rule));
    }

    private void writeReasons() throws IOException {
        heading(Sentence.WHY);
        if (isPerhapsConcerned()) {
            String missing = explanation.missing().stream()
                    .map(each -> name(each.input()))
                    .collect(Collectors.joining(comma()));
            line(2, Paint.PLAIN, Sentence.WHY_PERHAPS.of(missing));
        } else if (explanation.decision().outcome().equals(Outcome.UNDETERMINED)) {
            line(2, Paint.PLAIN, Sentence.WHY_OPEN.of());
        } else if (explanation.decision().grounds().isEmpty()) {
            line(2, Paint.PLAIN, Sentence.WHY_BY_DEFAULT.of());
        }
        writeRules(true);
    }

    private boolean isPerhapsConcerned() {
        return explanation.decision().open().stream().anyMatch(Open.OfMatter.class::isInstance);
    }

    private void writeRules(boolean reasons) throws IOException {
        for (RuleAccount account : explanation.rules()) {
            if (isReason(account) == reasons) {
                write(account, 2, Sentence.RULE.of(name(account.rule()), title(account.concludes())));
            }
        }
    }

    private void writeOtherRules() throws IOException {
        if (explanation.rules().stream().anyMatch(account -> !isReason(account))) {
            heading(Sentence.OTHER_RULES);
            writeRules(false);
        }
    }

    private void write(RuleAccount account, int indent, Words name) throws IOException {
        line(indent, Paint.BOLD, marked(account.state(), name));
        if (!told.add(account)) {
            return;
        }
        Clause clause = account.clause();
        if (clause != null) {
            line(indent + 2, Paint.FAINT, Sentence.CLAUSE.of(clause.id(), clause.text()));
        }
        var place = account.rule().place();
        line(indent + 2, Paint.FAINT, Sentence.PLACE.of(place.file(), Integer.toString(place.line())));
        for (ConditionAccount condition : account.conditions()) {
            write(condition, indent + 2);
        }
        if (account.unseen() > 0) {
            line(indent + 2, Paint.PLAIN, Sentence.UNSEEN.of(account.unseen()));
        }
    }

    private void write(ConditionAccount condition, int indent) throws IOException {
        Words actual = condition.actual();
        boolean alone = condition.required() == null
                && condition.why() == null
                && condition.missing().isEmpty()
                && condition.members().isEmpty();
        if (actual != null && alone) {
            Words found = Sentence.FOUND.of(condition.text(), actual);
            line(indent, paint(condition.state()), marked(condition.state(), found));
            return;
        }
        line(indent, paint(condition.state()), marked(condition.state(), condition.text()));
        figures(condition, indent + 4);
        for (ConditionAccount member : condition.members()) {
            write(member, indent + 4);
        }
        if (condition.unlisted() > 0) {
            line(indent + 4, Paint.PLAIN, Sentence.UNLISTED.of(condition.unlisted()));
        }
        for (RuleAccount inference : condition.inferences()) {
            write(inference, indent + 4, Sentence.INFERS.of(name(inference.rule()), inference.concludes()));
        }
    }

    void figures(ConditionAccount condition, int indent) throws IOException {
        Words actual = condition.actual();
        Words required = condition.required();
        String missing = condition.missing().stream().map(this::name).collect(Collectors.joining(comma()));
        String figures = Stream.of(
                        actual == null ? null : Sentence.ACTUAL.of(actual),
                        required == null ? null : Sentence.REQUIRES.of(required),
                        condition.distance(),
                        condition.why(),
                        missing.isEmpty() ? null : Sentence.LACKING.of(missing))
                .filter(Objects::nonNull)
                .map(words -> words.in(style.language()))
                .collect(Collectors.joining(Sentence.SEMICOLON.of().in(style.language())));
        if (!figures.isEmpty()) {
            paragraphs.write(indent, Paint.PLAIN, figures);
        }
    }

    static Words name(Rule rule) {
        String english = rule.title().isEmpty() ? rule.name() : rule.name() + " (" + rule.title() + ")";
        return new Words(rule.name(), english);
    }

    private static Paint paint(Truth state) {
        return state == Truth.UNKNOWN ? Paint.YELLOW : state == Truth.TRUE ? Paint.PLAIN : Paint.FAINT;
    }

    static Words marked(Truth state, Words text) {
        Words word = switch (state) {
            case TRUE -> Sentence.STATE_HELD.of();
            case FALSE -> Sentence.STATE_NOT_HELD.of();
            case UNKNOWN -> Sentence.STATE_UNKNOWN.of();
        };
        return new Words("[" + word.zh() + "] " + text.zh(), "[" + word.en() + "] " + text.en());
    }

    private void writeMissing() throws IOException {
        heading(Sentence.MISSING);
        for (Possibility possibility : explanation.missing()) {
            String outcomes = possibility.couldBecome().stream()
                    .map(code -> title(code).in(style.language()))
                    .collect(Collectors.joining(comma()));
            Words could = Sentence.COULD_BECOME.of(name(possibility.input()), outcomes);
            line(2, Paint.PLAIN, possibility.decisive() ? could : Sentence.NOT_DECISIVE.of(could));
        }
        if (explanation.missing().isEmpty()) {
            line(2, Paint.PLAIN, Sentence.MISSING_NONE.of());
        }
    }

    String name(Input input) {
        return Phrases.in(style.language()).of(input, subject());
    }

    private void writeNearest() throws IOException {
        heading(Sentence.NEAREST);
        if (explanation.nearest().isEmpty()) {
            line(2, Paint.PLAIN, Sentence.NEAREST_NONE.of());
            return;
        }
        Flip flip = explanation.nearest().get();
        String unit = flip.unit() == null ? "" : " " + flip.unit();
        line(
                2,
                Paint.PLAIN,
                Sentence.NEAREST_IS.of(
                        name(flip.input()),
                        flip.from().toPlainString() + unit,
                        flip.to().toPlainString() + unit,
                        title(flip.outcome()),
                        flip.distance().toPlainString() + unit,
                        flip.percent().toPlainString()));
    }

    Words title(String code) {
        return matter().title(code);
    }

    String told(Words words) {
        return words.in(style.language());
    }

    String comma() {
        return Sentence.LIST.of().in(style.language());
    }

    private void heading(Sentence sentence) throws IOException {
        heading(sentence.of());
    }

    void heading(Words words) throws IOException {
        paragraphs.space();
        line(0, Paint.BOLD, words);
    }

    void line(int indent, Paint paint, Words words) throws IOException {
        paragraphs.write(indent, paint, words.in(style.language()));
    }
}
