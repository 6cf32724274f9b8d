package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.impl.GlobalImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.MBeansOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import yardstick.evaluate.Derived;
import yardstick.evaluate.World;
import yardstick.rule.Rule;

/** Rules compiled for Drools in one mode. */
final class RuleBase {

    /** The package of the rules; each rule base has its own. */
    private static final String FOLDER = "policy";

    private final KieBase base;
    private final KieSessionConfiguration configuration;
    private final List<Given> rules;
    private final Demand demand;

    private RuleBase(KieBase base, KieSessionConfiguration configuration, List<Given> rules) {
        this.base = base;
        this.configuration = configuration;
        this.rules = rules;
        this.demand = Demand.of(rules);
    }

    /**
     * Compiles rules.
     *
     * @param derived names of measures that any rule of the policy derives
     * @param isRaised whether every difficulty is of a zone or party
     */
    static RuleBase of(List<Rule> rules, Mode mode, Set<String> derived, boolean isRaised) {
        Certainty certainty = new Certainty(derived);
        List<Given> given = rules.stream().map(Given::of).toList();
        List<org.drools.model.Rule> models = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            models.add(new RuleModel(given.get(i), i, mode).of(FOLDER, certainty, isRaised));
        }
        ModelImpl model = new ModelImpl(FOLDER)
                .withRules(models)
                .withGlobals(List.of(new GlobalImpl<>(Conclusions.class, FOLDER, RuleModel.CONCLUSIONS)));
        KieServices services = KieServices.get();
        KieBaseConfiguration baseConfiguration = walled(services);
        baseConfiguration.setOption(MBeansOption.DISABLED);
        KieSessionConfiguration sessionConfiguration = services.newKieSessionConfiguration();
        sessionConfiguration.setOption(ClockTypeOption.PSEUDO);
        return new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(model, baseConfiguration), sessionConfiguration, given);
    }

    /** Drools has no other way to be given a class loader without a container of files. */
    @SuppressWarnings("deprecation")
    private static KieBaseConfiguration walled(KieServices services) {
        return services.newKieBaseConfiguration(null, new VocabularyLoader());
    }

    /** The class loader through which Drools would find a class by name. */
    ClassLoader classes() {
        return ((InternalRuleBase) base).getRootClassLoader();
    }

    /** Runs the rules on a part of a world in a session of their own. */
    Conclusions evaluate(World world, SessionShard shard, Ledger ledger, Derived derived) {
        KieSession session = base.newKieSession(configuration, null);
        try {
            Conclusions conclusions = new Conclusions(session, world.dossier().asOf(), ledger, derived);
            session.setGlobal(RuleModel.CONCLUSIONS, conclusions);
            Running.here().with(frames(world), ledger);
            new Insertion(session, demand, frames(world)).of(world, shard, ledger);
            session.fireAllRules();
            return conclusions;
        } finally {
            session.dispose();
        }
    }

    private Object[][] frames(World world) {
        return rules.stream().map(given -> given.frame(world)).toArray(Object[][]::new);
    }
}
