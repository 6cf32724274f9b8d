package yardstick.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import yardstick.facts.CodePoints;
import yardstick.language.Conclusion;
import yardstick.language.Finding;
import yardstick.language.Rule;
import yardstick.language.World;

/** Rules compiled for Drools in one or more modes. */
final class RuleBase {

    /** The package of the rules; each rule base has its own. */
    private static final String FOLDER = "policy";

    private final KieBase base;
    private final KieSessionConfiguration configuration;
    private final Demand demand;

    private RuleBase(KieBase base, KieSessionConfiguration configuration, Demand demand) {
        this.base = base;
        this.configuration = configuration;
        this.demand = demand;
    }

    static RuleBase of(List<Rule> rules, List<Mode> modes) {
        Set<String> derived = derivedMeasures(rules);
        Certainty certainty = new Certainty(derived);
        List<org.drools.model.Rule> models = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Mode mode : modes) {
                models.add(new Twin(rules.get(i), i, mode).model(FOLDER, certainty));
            }
        }
        ModelImpl model = new ModelImpl(FOLDER)
                .withRules(models)
                .withGlobals(List.of(new GlobalImpl<>(Conclusions.class, FOLDER, Twin.CONCLUSIONS)));
        KieServices services = KieServices.get();
        KieBaseConfiguration baseConfiguration = services.newKieBaseConfiguration();
        baseConfiguration.setOption(MBeansOption.DISABLED);
        KieSessionConfiguration sessionConfiguration = services.newKieSessionConfiguration();
        sessionConfiguration.setOption(ClockTypeOption.PSEUDO);
        return new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(model, baseConfiguration),
                sessionConfiguration,
                Demand.of(rules, derived));
    }

    private static Set<String> derivedMeasures(List<Rule> rules) {
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                names.add(derive.measure());
            }
        }
        return names;
    }

    /** Runs the rules on a world in a session of their own. */
    List<Finding> evaluate(World world) {
        KieSession session = base.newKieSession(configuration, null);
        try {
            Conclusions conclusions = new Conclusions(session, world.dossier().asOf());
            session.setGlobal(Twin.CONCLUSIONS, conclusions);
            demand.insert(world, session);
            session.fireAllRules();
            return conclusions.findings();
        } finally {
            session.dispose();
        }
    }
}
