package yardstick.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.EvaluatorOption;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;
import yardstick.Policy;
import yardstick.evaluate.World;
import yardstick.policy.RuleFile;
import yardstick.rule.Rule;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** A policy compiled and run by stock Drools from the rule files as they are; what is added is told in {@link StockDroolsTest}. */
public final class StockDrools {

    private static final List<String> FACTS = List.of(
            "Zone",
            "Party",
            "Designation",
            "Grant",
            "Application",
            "Measure",
            "Attribute",
            "Milestone",
            "Difficulty",
            "Parameter",
            "PastPeriod",
            "PastDecision",
            "Term");

    /** What rules call records whose names are taken. */
    private static final Map<String, String> CALLED = Map.of("Period", "PastPeriod", "Decision", "PastDecision");

    /** No rule that is run here asks for attributes of more. */
    private static final int PERIODS = 12;

    private final KieBase base;

    private StockDrools(KieBase base) {
        this.base = base;
    }

    /** Tells when a rule is to be fired: all rules of a lower stratum come before it. */
    public interface Strata {
        int stratum(String rule, boolean infers);
    }

    /** Is told what is concluded, each time a rule fires. */
    public interface Listener {
        void concluded(Subject subject, String rule, String outcome);
    }

    static StockDrools compile(Policy policy) {
        return compile(
                policy.folder().ruleFiles(),
                "mvel",
                (rule, infers) -> policy.rules().rule(rule).map(Rule::stratum).orElseThrow());
    }

    /**
     * Compiles rule files.
     *
     * @param dialect of the consequences: {@code java}, the default of Drools, or {@code mvel}, which needs no Java compiler
     */
    public static StockDrools compile(List<RuleFile> files, String dialect, Strata strata) {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(EvaluatorOption.get("overlaps", new ListOverlap()));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        for (RuleFile file : files) {
            builder.add(ResourceFactory.newDescrResource(adapted(file, dialect, strata)), ResourceType.DESCR);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return new StockDrools(builder.newKieBase());
    }

    private static PackageDescr adapted(RuleFile file, String dialect, Strata strata) {
        PackageDescr parsed = parse(file);
        FACTS.forEach(fact -> parsed.addImport(new ImportDescr("yardstick.vocabulary." + fact)));
        for (String function : List.of("min", "max", "abs", "round", "floor")) {
            FunctionImportDescr imported = new FunctionImportDescr();
            imported.setTarget(StockFunctions.class.getCanonicalName() + "." + function);
            parsed.addFunctionImport(imported);
        }
        parsed.addGlobal(new GlobalDescr("conclusions", Conclusions.class.getCanonicalName()));
        parsed.addAttribute(new AttributeDescr("dialect", dialect));
        for (RuleDescr rule : parsed.getRules()) {
            now(rule.getLhs());
            String call = rule.getConsequence().toString().strip();
            int stratum = strata.stratum(rule.getName(), call.startsWith("infer"));
            rule.addAttribute(new AttributeDescr("salience", String.valueOf(-stratum)));
            int arguments = call.indexOf('(') + 1;
            rule.setConsequence("conclusions." + call.substring(0, arguments) + "\"" + rule.getName() + "\", "
                    + call.substring(arguments));
        }
        return parsed;
    }

    /** Asks for the current period where a pattern of an attribute asks for none, and for what is as many periods back as a period. */
    private static void now(BaseDescr description) {
        if (description instanceof PatternDescr pattern) {
            pattern.setObjectType(CALLED.getOrDefault(pattern.getObjectType(), pattern.getObjectType()));
            for (BaseDescr each : pattern.getDescrs()) {
                if (each instanceof ExprConstraintDescr test) {
                    test.setExpression(test.getExpression().replaceAll("^period == (\\$\\w+)$", "back == $1.back"));
                }
            }
            boolean said = pattern.getDescrs().stream()
                    .anyMatch(each -> each.getText().matches("(?s).*\\b(back|period)\\b.*"));
            if ("Attribute".equals(pattern.getObjectType()) && !said) {
                pattern.addConstraint(new ExprConstraintDescr("back == 0"));
            }
            if (pattern.getSource() != null) {
                now(((AccumulateDescr) pattern.getSource()).getInput());
            }
        } else if (description instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(each -> now((BaseDescr) each));
        }
    }

    private static PackageDescr parse(RuleFile file) {
        try {
            return new DrlParser(LanguageLevelOption.DRL6).parse((Resource) null, file.text());
        } catch (DroolsParserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is concluded, one line each: subject, rule and outcome. */
    Set<String> run(World world, List<Parameter> parameters) {
        Set<String> lines = new TreeSet<>();
        List<Object> more = new ArrayList<>(world.periods());
        world.subjects().forEach(subject -> more.addAll(world.decisions(subject)));
        run(
                world.dossier(),
                parameters,
                more,
                (subject, rule, outcome) -> lines.add(Told.subject(subject) + " " + rule + " " + outcome));
        return lines;
    }

    /** Evaluates all facts in one session. */
    public void run(Dossier dossier, List<Parameter> parameters, Listener listener) {
        run(dossier, parameters, List.of(), listener);
    }

    private void run(Dossier dossier, List<Parameter> parameters, List<Object> more, Listener listener) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("conclusions", new Conclusions(session, dossier.asOf(), listener));
            parameters.forEach(session::insert);
            insert(dossier, session);
            more.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static void insert(Dossier dossier, KieSession session) {
        dossier.zones().forEach(session::insert);
        dossier.parties().forEach(session::insert);
        dossier.designations().forEach(session::insert);
        dossier.grants().forEach(session::insert);
        dossier.applications().forEach(session::insert);
        dossier.measures().forEach(session::insert);
        for (Kind kind : Kind.values()) {
            dossier.subjects(kind)
                    .forEach(subject -> attributes(subject, dossier).forEach(session::insert));
        }
        dossier.milestones().forEach(session::insert);
        for (Difficulty difficulty : dossier.difficulties()) {
            session.insert(difficulty);
            concerned(difficulty, dossier).forEach(pair -> session.insert(about(pair, difficulty, dossier.asOf())));
        }
    }

    /** The grants and applications that a difficulty concerns although it is not of them. */
    private static List<Pair> concerned(Difficulty difficulty, Dossier dossier) {
        if (difficulty.of() instanceof Holder holder) {
            return dossier.pairs(holder);
        }
        return difficulty.of() instanceof Designation designation ? dossier.pairs(designation) : List.of();
    }

    /** The attributes of the last periods, those of every period once for each that has none of its own. */
    private static List<Attribute> attributes(Subject subject, Dossier dossier) {
        Map<String, Attribute> found = new TreeMap<>();
        for (Attribute given : dossier.attributes(subject)) {
            for (int back = 0; back < Math.min(PERIODS, subject.tenure()); back++) {
                if (given.period() == null || given.back() == back) {
                    found.put(
                            given.name() + "@" + back,
                            new Attribute(
                                    subject, given.name(), dossier.asOf().back(back), back, given.value(), List.of()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** A difficulty of a whole zone, party or designation, as it concerns one grant or application. */
    private static Difficulty about(Pair pair, Difficulty difficulty, Period asOf) {
        return Difficulty.seen(
                pair,
                difficulty.id(),
                difficulty.title(),
                difficulty.owner(),
                difficulty.raised(),
                difficulty.resolvedIn(),
                difficulty.answeredIn(),
                asOf);
    }

    /** What the consequences of rules call. */
    public static final class Conclusions {

        private final KieSession session;
        private final Period asOf;
        private final Listener listener;
        private final Set<Map.Entry<Subject, String>> terms = new HashSet<>();

        Conclusions(KieSession session, Period asOf, Listener listener) {
            this.asOf = asOf;
            this.session = session;
            this.listener = listener;
        }

        /** The rule is a ground for an outcome. */
        public void conclude(String rule, Subject subject, String outcome) {
            listener.concluded(subject, rule, outcome);
        }

        /** The rule infers a term, which becomes a fact once. */
        public void infer(String rule, Subject subject, String term) {
            infer(rule, subject, term, new PastPeriod(asOf, 0));
        }

        /** The same of a period. */
        public void infer(String rule, Subject subject, String term, PastPeriod of) {
            if (terms.add(Map.entry(subject, term + "@" + of.back()))) {
                session.insert(new Term(subject, term, of.period(), of.back()));
            }
        }

        /** The rule derives a measure, which becomes a fact once. */
        public void derive(String rule, Subject subject, String measure, Number number) {
            if (terms.add(Map.entry(subject, measure))) {
                BigDecimal value = new BigDecimal(number.toString());
                session.insert(new Measure(subject, measure, asOf, 0, value));
            }
        }
    }
}
