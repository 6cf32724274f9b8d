package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/**
 * Reads one rule file: splits it into rules, lets Drools' parser read the conditions of each, and checks all of it against the
 * language. A rule that cannot be read hides none of the others.
 */
final class RuleFileReader {

    private final CheckedFile source;
    private final Lexer.Result file;
    private final PeriodUnit unit;
    private final List<Sketch> sketches = new ArrayList<>();

    private RuleFileReader(CheckedFile source, PeriodUnit unit) {
        this.source = source;
        this.file = Lexer.read(source);
        this.unit = unit;
    }

    /**
     * Reads a file; problems are gathered in the source.
     *
     * @param most how many rules it may have
     */
    static List<Sketch> read(CheckedFile source, PeriodUnit unit, int most) {
        return new RuleFileReader(source, unit).read(most);
    }

    private List<Sketch> read(int most) {
        List<Section> sections = Section.split(file.tokens());
        boolean complete = true;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int next = i + 1 < sections.size()
                    ? sections.get(i + 1).tokens().get(0).start()
                    : Integer.MAX_VALUE;
            if (!section.isRule()) {
                header(section, complete);
            } else if (sketches.size() == most) {
                refuseTooMany(section);
                return sketches;
            } else {
                complete = rule(section, next);
            }
        }
        if (sections.stream().noneMatch(Section::isRule) && source.errors() == 0) {
            source.error(
                    Mistake.EMPTY,
                    0,
                    1,
                    new Words("文件里没有规则", "no rule in this file"),
                    new Words("写一条规则，或者删去这个文件", "write a rule, or delete the file"));
        }
        return sketches;
    }

    private void refuseTooMany(Section section) {
        source.error(
                Mistake.TOO_LARGE,
                section.place(source),
                new Words("规则超过 " + RuleChecker.MOST_RULES + " 条", "more than " + RuleChecker.MOST_RULES + " rules"),
                new Words("拆成几个政策", "split the policy"));
    }

    /** Outside rules there is nothing but the name of the package, once, at the top. */
    private void header(Section section, boolean afterCompleteRule) {
        List<Token> words = section.tokens();
        int at = section.first() && words.get(0).is("package") ? afterPackage(words) : 0;
        boolean damaged = isDamaged(
                section.tokens().get(0).start(), words.get(words.size() - 1).end());
        if (at == words.size() || damaged || !afterCompleteRule) {
            return;
        }
        Token token = words.get(at);
        boolean end = token.is("end");
        String shown = CheckedFile.quoted(token.text());
        source.error(
                Mistake.REFUSED,
                source.place(token),
                new Words("规则之外不能写 " + shown, "`" + shown + "` cannot stand outside a rule"),
                end
                        ? new Words("删去多余的 end", "remove the surplus `end`")
                        : token.text().equalsIgnoreCase("rule") || token.is("规则")
                                ? new Words("写成 rule", "write `rule`")
                                : new Words(
                                        "删去它：文件里只有 package 一行和规则（rule … end）",
                                        "remove it: a file holds one package line and rules (rule … end)"));
    }

    /** Where the line {@code package a.b;} ends; its semicolon may be left out. */
    private static int afterPackage(List<Token> words) {
        int at = 1;
        while (at < words.size() && words.get(at).kind() == Token.Kind.NAME) {
            boolean more = at + 2 < words.size() && words.get(at + 1).is(".");
            at += more ? 2 : 1;
            if (!more) {
                return at + (at < words.size() && words.get(at).is(";") ? 1 : 0);
            }
        }
        return at == 1 ? 0 : at;
    }

    /** Whether characters between two offsets were left out, which was told. */
    private boolean isDamaged(int start, int end) {
        return !file.damage().subSet(start, end).isEmpty();
    }

    /** Reads a rule; says whether it is whole, from {@code rule} to {@code end}. */
    private boolean rule(Section section, int next) {
        Token last = section.tokens().get(section.tokens().size() - 1);
        String lacks = section.lacks();
        boolean damaged = isDamaged(section.tokens().get(0).start(), lacks.isEmpty() ? last.end() : next);
        if (damaged || !lacks.isEmpty() || isTooLarge(section)) {
            if (!damaged && !lacks.isEmpty()) {
                tellLack(section, lacks);
            }
            sketches.add(sketch(section, null, List.of(), Optional.empty(), Optional.empty()));
        } else {
            wholeRule(section);
        }
        return lacks.isEmpty();
    }

    private void tellLack(Section section, String lacks) {
        Optional<Token> other = section.instead(lacks);
        if (other.isPresent()) {
            String shown = other.get().text();
            source.error(
                    Mistake.SYNTAX,
                    source.place(other.get()),
                    new Words("规则里没有 " + shown + " 这个词", "rules have no word `" + shown + "`"),
                    new Words("写成 " + lacks, "write `" + lacks + "`"));
            return;
        }
        source.error(
                Mistake.SYNTAX,
                section.place(source),
                new Words("规则缺少 " + lacks, "the rule lacks its `" + lacks + "`"),
                new Words("规则的样子是 rule \"名称\" … when … then … end", "a rule is rule \"name\" … when … then … end"));
    }

    private void wholeRule(Section section) {
        tellName(section);
        Map<String, Token> annotations = Annotations.read(source, section);
        Period effective = period(annotations.get("effective"));
        Period until = period(annotations.get("until"));
        Scope scope = new Scope(null);
        ConditionReader reader = null;
        List<Condition> conditions = List.of();
        Optional<RuleDescr> parsed = RuleParser.read(source, section, file.plain());
        if (parsed.isPresent()) {
            int shift = ConditionText.of(file.plain(), section.conditions()).shift();
            reader = new ConditionReader(source, section.conditions(), shift);
            conditions = reader.read(parsed.get().getLhs().getDescrs(), scope);
        } else {
            scope.forgive();
        }
        Optional<Conclusion> conclusion = new ConclusionReader(source, scope).read(section);
        Token clause = annotations.get("clause");
        Optional<Rule> rule = Optional.empty();
        if (!source.isMistaken(section.tokens()) && reader != null && conclusion.isPresent() && clause != null) {
            rule = Optional.of(new Rule(
                    content(section.name()),
                    clause.content(),
                    content(annotations.get("title")),
                    effective,
                    until,
                    conditions,
                    conclusion.get(),
                    reader.slots(),
                    0,
                    section.place(source)));
        }
        sketches.add(sketch(section, clause, conditions, conclusion, rule));
    }

    private Sketch sketch(
            Section section,
            @Nullable Token clause,
            List<Condition> conditions,
            Optional<Conclusion> conclusion,
            Optional<Rule> rule) {
        Token named = section.name();
        String name = named == null || isDamaged(named.start(), named.end()) ? "" : named.content();
        ConclusionReader.Said said = ConclusionReader.said(section.tokens());
        if (said != null && isDamaged(said.verb().start(), said.text().end())) {
            said = null;
        }
        return new Sketch(
                source, name, section.tokens(), section.place(source), clause, conditions, conclusion, said, rule);
    }

    private static String content(@Nullable Token text) {
        return text == null ? "" : text.content();
    }

    private boolean isTooLarge(Section section) {
        Token deep = section.tooDeep();
        if (deep != null) {
            source.error(
                    Mistake.TOO_DEEP,
                    source.place(deep),
                    new Words(
                            "括号或否定套得太深，最多 " + Section.DEEPEST + " 层",
                            "brackets or negations nest deeper than " + Section.DEEPEST),
                    new Words("拆成几条规则", "split it into several rules"));
            return true;
        }
        if (section.tokens().size() > Section.LONGEST) {
            source.error(
                    Mistake.TOO_LARGE,
                    section.place(source),
                    new Words(
                            "规则太长，超过 " + Section.LONGEST + " 个词",
                            "a rule of more than " + Section.LONGEST + " words and signs"),
                    new Words("用 infer 拆成几条规则", "split it into several rules with infer"));
            return true;
        }
        return false;
    }

    private void tellName(Section section) {
        if (content(section.name()).isBlank()) {
            source.error(
                    Mistake.RULE_NAME,
                    section.place(source),
                    new Words("规则名称要写在双引号里", "a rule's name stands in double quotation marks"),
                    new Words("写成 rule \"名称\"", "write rule \"name\""));
        }
    }

    private @Nullable Period period(@Nullable Token written) {
        if (written == null || unit.accepts(written.content())) {
            return written == null ? null : unit.parse(written.content());
        }
        String shown = CheckedFile.quoted(written.content());
        source.error(
                Mistake.PERIOD,
                source.place(written),
                new Words("不是这个政策的期间：" + shown, "not a period of this policy: `" + shown + "`"),
                new Words("写成 " + unit.example(), "write it as `" + unit.example() + "`"));
        return null;
    }
}
