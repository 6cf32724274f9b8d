package yardstick.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.decision.Decision;
import yardstick.decision.Ground;
import yardstick.decision.Open;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Language;
import yardstick.report.style.Paint;
import yardstick.report.style.Phrase;
import yardstick.report.style.Phrases;
import yardstick.rule.Rule;
import yardstick.sight.Printable;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;

/**
 * A decision as a row of a table: the names of its subject, the outcome, the grounds or what is missing.
 *
 * @param matter that the table is about
 * @param holders what the first column is called
 */
record DecisionRow(Matter matter, String holders, Language language, Phrases phrases) {

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (matter.kind() != Kind.DESIGNATION) {
            headings.add(holders);
        }
        if (matter.kind().isPair() || matter.kind() == Kind.DESIGNATION) {
            headings.add(phrases.of(Phrase.COLUMN_DESIGNATION));
        }
        headings.add(phrases.of(Phrase.COLUMN_OUTCOME));
        headings.addAll(matter.reports());
        headings.add(phrases.of(Phrase.COLUMN_GROUNDS));
        return headings;
    }

    List<String> cells(Decision decision) {
        List<String> cells = new ArrayList<>();
        Holder holder = decision.subject().holder();
        if (holder != null) {
            cells.add(Printable.line(holder.name()));
        }
        Designation designation = decision.subject().ofDesignation();
        if (designation != null) {
            cells.add(Printable.line(designation.name()));
        }
        cells.add(decision.outcome().title().in(language));
        decision.values().forEach(value -> cells.add(Printable.line(ReportedText.of(value))));
        cells.add(Printable.line(decision.open().isEmpty() ? grounds(decision) : missing(decision)));
        return cells;
    }

    /** Sets off the outcome by its strength alone; whether it is good news, only the policy knows. */
    List<Paint> paints(Decision decision) {
        int outcomeColumn = headings().size() - 2 - matter.reports().size();
        List<Paint> paints = new ArrayList<>();
        for (int i = 0; i < outcomeColumn; i++) {
            paints.add(Paint.PLAIN);
        }
        paints.add(paint(decision.outcome()));
        return paints;
    }

    private Paint paint(Outcome outcome) {
        if (outcome.equals(Outcome.UNDETERMINED)) {
            return Paint.YELLOW;
        }
        if (outcome.equals(matter.byDefault())) {
            return Paint.FAINT;
        }
        return matter.rank(outcome.code()) == 0 ? Paint.BOLD : Paint.PLAIN;
    }

    private String grounds(Decision decision) {
        return decision.grounds().stream()
                .map(Ground::rule)
                .map(this::name)
                .collect(Collectors.joining(phrases.of(Phrase.SEMICOLON)));
    }

    /** What is missing, told once for all the rules that miss the same. */
    private String missing(Decision decision) {
        Map<String, List<String>> rulesByInputs = new LinkedHashMap<>();
        for (Open open : decision.open()) {
            String inputs = open.missing().stream()
                    .map(input -> phrases.of(input, decision.subject()))
                    .collect(Collectors.joining(phrases.of(Phrase.LIST)));
            rulesByInputs.computeIfAbsent(inputs, any -> new ArrayList<>()).add(what(open));
        }
        String semicolon = phrases.of(Phrase.SEMICOLON);
        return rulesByInputs.entrySet().stream()
                .map(entry -> phrases.of(Phrase.MISSING, entry.getKey(), String.join(semicolon, entry.getValue())))
                .collect(Collectors.joining(semicolon));
    }

    private String what(Open open) {
        return open instanceof Open.OfRule rule
                ? phrases.of(
                        Phrase.OPEN,
                        name(rule.rule()),
                        matter.title(rule.outcome()).in(language))
                : phrases.of(Phrase.CONCERNED);
    }

    private String name(Rule rule) {
        return language == Language.ZH || rule.title().isEmpty() ? rule.name() : rule.title();
    }
}
