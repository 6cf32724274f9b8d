package yardstick.report.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.report.style.Paint;
import yardstick.report.style.Paragraphs;
import yardstick.report.style.Phrase;
import yardstick.report.style.Phrases;
import yardstick.report.style.Table;
import yardstick.report.style.TextStyle;
import yardstick.rule.Reading;
import yardstick.sight.Printable;
import yardstick.vocabulary.Parameter;

/** An evaluation as text for a policy officer: what was asked, a summary, then a table per matter. */
public final class EvaluationText {

    private final Evaluation evaluation;
    private final TextStyle style;
    private final Phrases phrases;
    private final Paragraphs paragraphs;
    private final Appendable out;

    private EvaluationText(Evaluation evaluation, TextStyle style, Appendable out) {
        this.evaluation = evaluation;
        this.style = style;
        this.phrases = Phrases.in(style.language());
        this.paragraphs = new Paragraphs(style, out);
        this.out = out;
    }

    /** Writes an evaluation. */
    public static void write(Evaluation evaluation, TextStyle style, Appendable out) throws IOException {
        EvaluationText text = new EvaluationText(evaluation, style, out);
        text.writeHead();
        text.writeSummary();
        for (Matter matter : evaluation.policy().matters()) {
            text.writeTable(matter);
        }
        text.writeAssumptions();
    }

    private void writeHead() throws IOException {
        PolicyFolder policy = evaluation.policy();
        String title = phrases.of(Phrase.TITLE, policy.title().in(style.language()), policy.version());
        paragraphs.write(0, Paint.BOLD, title);
        paragraphs.write(
                0,
                Paint.PLAIN,
                phrases.of(Phrase.AS_OF, evaluation.dossier().asOf().toString()));
        String note = evaluation.dossier().note();
        if (note != null) {
            paragraphs.write(0, Paint.PLAIN, phrases.of(Phrase.NOTE, note));
        }
    }

    private void writeSummary() throws IOException {
        out.append('\n');
        for (Map.Entry<Matter, Map<Outcome, Integer>> matter :
                evaluation.summary().entrySet()) {
            List<String> counts = new ArrayList<>();
            int all = 0;
            for (Map.Entry<Outcome, Integer> count : matter.getValue().entrySet()) {
                counts.add(phrases.of(Phrase.COUNT, count.getKey().title().in(style.language()), count.getValue()));
                all += count.getValue();
            }
            String list = String.join(phrases.of(Phrase.COMMA), counts);
            paragraphs.write(0, Paint.PLAIN, phrases.of(Phrase.SUMMARY, phrases.of(matter.getKey()), all, list));
        }
        if (evaluation.dossier().notYet() > 0) {
            paragraphs.write(
                    0,
                    Paint.PLAIN,
                    phrases.of(Phrase.NOT_YET, evaluation.dossier().notYet()));
        }
    }

    private void writeTable(Matter matter) throws IOException {
        List<Decision> decisions = evaluation.decisions().stream()
                .filter(decision -> decision.matter().equals(matter))
                .toList();
        if (decisions.isEmpty()) {
            return;
        }
        DecisionRow row = new DecisionRow(
                matter, phrases.holders(decisions.stream().map(Decision::subject)), style.language(), phrases);
        Table table = new Table(row.headings(), style);
        for (Decision decision : decisions) {
            table.measure(row.cells(decision));
        }
        table.fit();
        out.append('\n').append(Paint.BOLD.on(phrases.of(matter), style)).append('\n');
        table.writeHeadings(row.headings(), out);
        for (Decision decision : decisions) {
            table.write(row.cells(decision), row.paints(decision), out);
        }
    }

    private void writeAssumptions() throws IOException {
        List<Parameter> assumed = evaluation.policy().parameters().stream()
                .filter(parameter -> parameter.status().equals("assumed"))
                .toList();
        Set<String> read = parametersRead();
        List<String> used = assumed.stream()
                .filter(parameter -> read.contains(parameter.name()))
                .map(this::words)
                .toList();
        if (!used.isEmpty()) {
            out.append('\n');
            paragraphs.write(
                    0, Paint.PLAIN, phrases.of(Phrase.ASSUMED_USED, String.join(phrases.of(Phrase.LIST), used)));
        } else if (!assumed.isEmpty()) {
            out.append('\n');
            paragraphs.write(0, Paint.PLAIN, phrases.of(Phrase.ASSUMED_ANY, assumed.size()));
        }
    }

    private Set<String> parametersRead() {
        Set<String> names = new LinkedHashSet<>();
        evaluation.decisions().stream()
                .flatMap(decision -> decision.grounds().stream())
                .flatMap(ground -> ground.evidence().stream())
                .map(Reading::fact)
                .forEach(fact -> {
                    if (fact instanceof Parameter parameter) {
                        names.add(parameter.name());
                    }
                });
        return names;
    }

    private String words(Parameter parameter) {
        String value = parameter.figure();
        return Printable.line(phrases.of(Phrase.PARAMETER, parameter.key(), value, parameter.unit())
                .strip());
    }
}
