package yardstick.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import yardstick.facts.Period;
import yardstick.facts.PeriodUnit;
import yardstick.policy.RuleFile;
import yardstick.problem.Words;

/**
 * Reads one rule file: splits it into rules, lets Drools' parser read each, and checks all of it against the language. A rule that
 * cannot be read hides none of the others.
 */
final class RuleFileReader {

    private static final Set<String> ANNOTATIONS = Set.of("clause", "title", "effective");

    private final Source source;
    private final String plain;
    private final List<Token> tokens;
    private final PeriodUnit unit;

    private RuleFileReader(Source source, Lexer.Result read, PeriodUnit unit) {
        this.source = source;
        this.plain = read.plain();
        this.tokens = read.tokens();
        this.unit = unit;
    }

    /** Reads a file; problems are gathered in the source. */
    static List<Rule> read(RuleFile file, Source source, PeriodUnit unit) {
        return new RuleFileReader(source, Lexer.read(source), unit).rules();
    }

    private List<Rule> rules() {
        List<Section> sections = Section.split(tokens);
        List<Rule> rules = new ArrayList<>();
        for (Section section : sections) {
            if (section.isRule()) {
                rule(section).ifPresent(rules::add);
            } else {
                header(section);
            }
        }
        if (sections.stream().noneMatch(Section::isRule)) {
            source.error(
                    Mistake.EMPTY,
                    0,
                    1,
                    new Words("文件里没有规则", "no rule in this file"),
                    new Words("写一条规则，或者删去这个文件", "write a rule, or delete the file"));
        }
        return rules;
    }

    /** Outside rules there is nothing but the name of the package, once, at the top. */
    private void header(Section section) {
        List<Token> words = section.tokens();
        int at = 0;
        if (section.first() && words.get(0).is("package")) {
            at = 1;
            while (at < words.size() && (words.get(at).kind() == Token.Kind.NAME && isPart(words, at) || words.get(at).is("."))) {
                at++;
            }
            at += at < words.size() && words.get(at).is(";") ? 1 : 0;
        }
        if (at < words.size()) {
            Token token = words.get(at);
            source.error(
                    Mistake.REFUSED,
                    source.place(token.start(), token.end()),
                    new Words("规则之外不能写 " + token.text(), "`" + token.text() + "` cannot stand outside a rule"),
                    new Words(
                            "文件里只有 package 一行和规则（rule … end）；检查上一条规则是否缺 end",
                            "a file holds one package line and rules (rule … end); see whether the rule before lacks its `end`"));
        }
    }

    private static boolean isPart(List<Token> words, int at) {
        return at == 1 || words.get(at - 1).is(".");
    }

    private Optional<Rule> rule(Section section) {
        Place place = section.place(source);
        Optional<RuleDescr> description = parse(section);
        Map<String, Token> annotations = new Annotations(source).read(section);
        if (description.isEmpty()) {
            return Optional.empty();
        }
        RuleDescr rule = description.get();
        int before = source.problems().size();
        String name = name(section, rule);
        refuseExtras(rule, section, annotations);
        ConditionReader reader = new ConditionReader(source, section.tokens());
        Scope scope = new Scope(null);
        List<Condition> conditions = reader.all(rule.getLhs().getDescrs(), scope);
        refuseEmpty(rule, conditions, place);
        Optional<Conclusion> conclusion = new ConclusionReader(source, scope).read(section, rule);
        @Nullable Period effective = effective(annotations);
        Token clause = annotations.get("clause");
        boolean failed = source.problems().subList(before, source.problems().size()).stream()
                .anyMatch(yardstick.problem.Problem::isError);
        if (failed || conclusion.isEmpty() || clause == null) {
            return Optional.empty();
        }
        Token title = annotations.get("title");
        return Optional.of(new Rule(
                name,
                clause.content(),
                title == null ? "" : title.content(),
                effective,
                conditions,
                conclusion.get(),
                reader.slots(),
                0,
                place));
    }

    private void refuseEmpty(RuleDescr rule, List<Condition> conditions, Place place) {
        if (rule.getLhs().getDescrs().isEmpty() && conditions.isEmpty()) {
            source.error(
                    Mistake.EMPTY,
                    place,
                    new Words("规则没有条件", "a rule without conditions"),
                    new Words("在 when 之后写条件", "write conditions after `when`"));
        }
    }

    /** Lets Drools' parser read the rule alone, at its own place in the file. */
    private Optional<RuleDescr> parse(Section section) {
        if (!section.isComplete()) {
            source.error(
                    Mistake.SYNTAX,
                    section.place(source),
                    new Words("规则缺少 " + section.lacks(), "the rule lacks its `" + section.lacks() + "`"),
                    new Words("规则的样子是 rule \"名称\" … when … then … end", "a rule is rule \"name\" … when … then … end"));
            return Optional.empty();
        }
        if (section.tooDeep()) {
            return Optional.empty();
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr read = parser.parse((org.kie.api.io.Resource) null, section.alone(plain));
            if (!parser.hasErrors() && read != null && isOneRule(read)) {
                return Optional.of(read.getRules().get(0));
            }
        } catch (DroolsParserException unreadable) {
            // Told below, like any other text that the parser does not accept.
        }
        SyntaxError.tell(source, section, parser);
        return Optional.empty();
    }

    private static boolean isOneRule(PackageDescr read) {
        return read.getRules().size() == 1
                && read.getRules().get(0).getClass() == RuleDescr.class
                && read.getImports().isEmpty()
                && read.getFunctionImports().isEmpty()
                && read.getAccumulateImports().isEmpty()
                && read.getGlobals().isEmpty()
                && read.getFunctions().isEmpty()
                && read.getTypeDeclarations().isEmpty()
                && read.getEnumDeclarations().isEmpty()
                && read.getEntryPointDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty()
                && read.getAttributes().isEmpty()
                && read.getUnit() == null;
    }

    private String name(Section section, RuleDescr rule) {
        Token name = section.name();
        if (name == null || name.content().isBlank() || !name.content().equals(rule.getName())) {
            source.error(
                    Mistake.RULE_NAME,
                    section.place(source),
                    new Words("规则名称要写在双引号里", "a rule's name stands in double quotation marks"),
                    new Words("写成 rule \"名称\"", "write rule \"name\""));
            return "";
        }
        return name.content();
    }

    private void refuseExtras(RuleDescr rule, Section section, Map<String, Token> annotations) {
        Set<String> others = new HashSet<>(rule.getAnnotationNames());
        others.removeAll(annotations.keySet());
        boolean plain = rule.getAttributes().isEmpty()
                && rule.getParentName() == null
                && rule.getNamedConsequences().isEmpty()
                && !rule.hasErrors()
                && rule.getLhs().getClass() == AndDescr.class
                && section.headIsPlain();
        if (!plain || !ANNOTATIONS.containsAll(others)) {
            Token extra = section.extra();
            source.error(
                    Mistake.REFUSED,
                    extra == null ? section.place(source) : source.place(extra.start(), extra.end()),
                    extra == null
                            ? new Words("规则有多余的写法", "the rule has something besides conditions and a conclusion")
                            : new Words("规则不能有 " + extra.text(), "a rule cannot have `" + extra.text() + "`"),
                    new Words(
                            "删去它：规则的先后由系统决定，名称与 when 之间只有 @clause、@title、@effective",
                            "remove it: the engine orders rules; between name and `when` stand only @clause, @title and @effective"));
        }
    }

    private @Nullable Period effective(Map<String, Token> annotations) {
        Token effective = annotations.get("effective");
        if (effective == null) {
            return null;
        }
        if (!unit.accepts(effective.content())) {
            source.error(
                    Mistake.PERIOD,
                    source.place(effective.start(), effective.end()),
                    new Words("不是这个政策的期间：" + effective.content(), "not a period of this policy: `" + effective.content() + "`"),
                    new Words("写成 " + unit.example(), "write it as `" + unit.example() + "`"));
            return null;
        }
        return unit.parse(effective.content());
    }
}
