package yardstick.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.EarlierDecisions;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.policy.PolicyFolder;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;

/** Decides dossiers by a policy's rules, by their definition or on the engine; the rules need not be the folder's own. */
public record Judge(PolicyFolder folder, RuleSet rules) {

    /** The rules on a dossier, by their definition. */
    public Reference reference(Dossier dossier, Map<String, BigDecimal> parameters) {
        return new Reference(rules.rules(), world(dossier, parameters));
    }

    /** The decisions by definition. */
    public List<Decision> byDefinition(Dossier dossier, Map<String, BigDecimal> parameters) {
        World world = world(dossier, parameters);
        Reference reference = new Reference(rules.rules(), world);
        return decide(world, new Findings(reference.findings()), reference);
    }

    /** The decisions on the engine. */
    public List<Decision> onEngine(Dossier dossier, Map<String, BigDecimal> parameters) {
        return on(Engine.compile(rules.rules()), dossier, parameters);
    }

    /** The decisions on an engine that the rules were compiled for. */
    public List<Decision> on(Engine engine, Dossier dossier, Map<String, BigDecimal> parameters) {
        World world = world(dossier, parameters);
        return decide(world, new Findings(engine.evaluate(world)), new Reference(rules.rules(), world));
    }

    private List<Decision> decide(World world, Findings findings, Reference reference) {
        Reasons reasons = new Reasons(() -> reference);
        return Decide.all(folder.matters(), rules.inForce(world.dossier().asOf()), world, findings, reasons);
    }

    private World world(Dossier dossier, Map<String, BigDecimal> parameters) {
        EarlierDecisions.refuseUnknown(folder, dossier);
        PolicyFolder with = parameters.isEmpty() ? folder : folder.withParameters(parameters);
        return World.of(rules, dossier, with.parameters(), with.indicators());
    }
}
