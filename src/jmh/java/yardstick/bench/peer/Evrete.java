package yardstick.bench.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Parameter;

/**
 * The rules in Evrete 4.0 (www.evrete.org) with conditions and actions in Java, all records in one session. It has neither counts nor
 * {@code not}, so what concerns a grant or an application is joined in Java, and so is the order of those that compete.
 */
final class Evrete implements Peer {

    private final Thresholds thresholds;
    private final double resultsFloor;
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge records;
    private final Knowledge queues;

    Evrete(List<Parameter> parameters) {
        this.thresholds = Thresholds.of(parameters);
        this.resultsFloor = thresholds.resultsFloor().doubleValue();
        this.records = records();
        this.queues = queues();
    }

    /** What one evaluation concludes. */
    private static final class Conclusions {

        private final String[] outcomes;
        private final List<ApplicationSheet> qualified = new ArrayList<>();

        Conclusions(Dossier dossier) {
            this.outcomes = new String[dossier.subjectCount()];
        }

        void exit(GrantSheet sheet) {
            outcomes[sheet.grant().ordinal()] = "EXIT";
        }

        void warn(GrantSheet sheet) {
            int grant = sheet.grant().ordinal();
            outcomes[grant] = outcomes[grant] == null ? "WARN" : outcomes[grant];
        }

        void qualify(ApplicationSheet sheet) {
            qualified.add(sheet);
        }

        void defer(ApplicationSheet sheet) {
            outcomes[sheet.application().ordinal()] = "DEFER";
        }

        void admit(Standing standing) {
            outcomes[standing.sheet().application().ordinal()] = "ADMIT";
        }

        void defer(Standing standing) {
            defer(standing.sheet());
        }
    }

    private Knowledge records() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        BiConsumer<Conclusions, GrantSheet> exit = Conclusions::exit;
        BiConsumer<Conclusions, GrantSheet> warn = Conclusions::warn;
        add(rules, "工作成效不明显", GrantSheet.class, this::poor, exit);
        add(rules, "意愿不强：未按时报送", GrantSheet.class, this::late, exit);
        add(rules, "意愿不强：例会缺席", GrantSheet.class, this::absent, exit);
        add(rules, "意愿不强：书面放弃", GrantSheet.class, sheet -> sheet.grant().withdrawn(), exit);
        add(rules, "确实无法胜任", GrantSheet.class, this::incapable, exit);
        add(rules, "工作成效下滑", GrantSheet.class, sheet -> sheet.results().get(0) < resultsFloor, warn);
        add(rules, "主导产业不匹配", GrantSheet.class, sheet -> Match.industries(sheet.grant()) == Truth.FALSE, warn);
        add(rules, "功能定位不匹配", GrantSheet.class, sheet -> Match.functions(sheet.grant()) == Truth.FALSE, warn);
        add(rules, "区位布局不匹配", GrantSheet.class, sheet -> Match.layouts(sheet.grant()) == Truth.FALSE, warn);
        BiConsumer<Conclusions, ApplicationSheet> defer = Conclusions::defer;
        add(rules, "暂未赋能且符合条件", ApplicationSheet.class, this::qualifies, Conclusions::qualify);
        add(rules, "已赋能功能区统筹", ApplicationSheet.class, sheet -> deserves(sheet) && sheet.holdsGrant(), defer);
        return rules.build();
    }

    private Knowledge queues() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        BiConsumer<Conclusions, Standing> defer = Conclusions::defer;
        add(rules, "积极争取且成效显著", Standing.class, Evrete::admitted, Conclusions::admit);
        add(rules, "试点尚在争取或者名额已满", Standing.class, standing -> !admitted(standing), defer);
        return rules.build();
    }

    private static <T> void add(
            RuleSetBuilder<Knowledge> rules,
            String name,
            Class<T> type,
            Predicate<T> when,
            BiConsumer<Conclusions, T> then) {
        rules.newRule(name)
                .forEach("$record", type)
                .where((ValuesPredicate) values -> when.test(values.get(0)), "$record")
                .execute(context -> then.accept(context.getRuntime().get("conclusions"), context.get("$record")));
    }

    @Override
    public Decided decide(Dossier dossier) {
        Conclusions conclusions = new Conclusions(dossier);
        StatelessSession first = records.newStatelessSession();
        dossier.grants().forEach(grant -> first.insert(GrantSheet.of(grant, dossier, thresholds)));
        dossier.applications().forEach(application -> first.insert(ApplicationSheet.of(application, dossier)));
        first.set("conclusions", conclusions);
        first.fire();
        StatelessSession second = queues.newStatelessSession();
        Standing.of(conclusions.qualified, dossier).forEach(second::insert);
        second.set("conclusions", conclusions);
        second.fire();
        String[] outcomes = conclusions.outcomes;
        for (Grant grant : dossier.grants()) {
            outcomes[grant.ordinal()] = outcomes[grant.ordinal()] == null ? "RETAIN" : outcomes[grant.ordinal()];
        }
        dossier.applications().forEach(application -> {
            int number = application.ordinal();
            outcomes[number] = outcomes[number] == null ? "DECLINE" : outcomes[number];
        });
        return () -> outcomes;
    }

    private boolean poor(GrantSheet sheet) {
        return count(sheet.results(), x -> x < resultsFloor) >= thresholds.resultsPeriods() && !sheet.owed();
    }

    private boolean late(GrantSheet sheet) {
        return count(sheet.reports(), x -> x == 0) >= thresholds.late();
    }

    private boolean absent(GrantSheet sheet) {
        double floor = thresholds.attendanceFloor().doubleValue();
        return count(sheet.attendance(), x -> x < floor) >= thresholds.attendancePeriods();
    }

    private boolean incapable(GrantSheet sheet) {
        return sheet.capability() < thresholds.capabilityFloor().doubleValue()
                && count(sheet.progress(), x -> x < 100) >= thresholds.overdue();
    }

    private static int count(List<Double> figures, DoublePredicate test) {
        int count = 0;
        for (double figure : figures) {
            count += test.test(figure) ? 1 : 0;
        }
        return count;
    }

    private boolean deserves(ApplicationSheet sheet) {
        return sheet.effort() >= thresholds.effort().doubleValue()
                && sheet.results() >= thresholds.results().doubleValue()
                && Match.of(sheet.application()) == Truth.TRUE;
    }

    private boolean qualifies(ApplicationSheet sheet) {
        return deserves(sheet) && !sheet.holdsGrant();
    }

    private static boolean admitted(Standing standing) {
        var designation = standing.sheet().application().designation();
        BigDecimal places = designation.places();
        return designation.status().equals("HELD")
                && (places == null || standing.ahead() < places.doubleValue() - standing.held());
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
