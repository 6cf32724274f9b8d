package yardstick.regression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.engine.Engine;
import yardstick.facts.Dossier;
import yardstick.language.Finding;
import yardstick.language.RuleSet;
import yardstick.language.World;
import yardstick.policy.PolicyFolder;
import yardstick.reference.Reference;

/** Decides dossiers by a policy's rules, by their definition or on the engine; the rules need not be the folder's own. */
record Judge(PolicyFolder folder, RuleSet rules) {

    /** The rules on a dossier, by their definition. */
    Reference reference(Dossier dossier, Map<String, BigDecimal> parameters) {
        return new Reference(rules.rules(), world(dossier, parameters));
    }

    /** The decisions by definition. */
    List<Decision> byDefinition(Dossier dossier, Map<String, BigDecimal> parameters) {
        Reference reference = reference(dossier, parameters);
        return Decide.all(folder.ladders(), dossier, reference.findings(), reference);
    }

    /** The decisions on the engine. */
    List<Decision> onEngine(Dossier dossier, Map<String, BigDecimal> parameters) {
        return on(Engine.compile(rules.rules()), dossier, parameters);
    }

    /** The decisions on an engine that the rules were compiled for. */
    List<Decision> on(Engine engine, Dossier dossier, Map<String, BigDecimal> parameters) {
        World world = world(dossier, parameters);
        List<Finding> findings = engine.evaluate(world);
        return Decide.all(folder.ladders(), dossier, findings, new Reference(rules.rules(), world));
    }

    private World world(Dossier dossier, Map<String, BigDecimal> parameters) {
        PolicyFolder with = parameters.isEmpty() ? folder : folder.withParameters(parameters);
        return World.of(rules, dossier, with.parameters());
    }
}
