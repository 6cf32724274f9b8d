/**
 * What evaluators share. A {@link yardstick.evaluate.World} is what rules are evaluated on: a dossier, the policy's parameters, and the
 * figures that rules ask for and no one lists. An evaluation stays within {@link yardstick.evaluate.Limits}, tells
 * {@linkplain yardstick.evaluate.Finding findings}, or answers for one rule and subject ({@link yardstick.evaluate.Truths}).
 * {@link yardstick.evaluate.Tally} and {@link yardstick.evaluate.Totals} say what a function over a set comes to where not all is known.
 *
 * <p>There are three evaluators, which find the same: {@code drools} on the engine, {@code batch} for large dossiers, and
 * {@code reference} by definition, which also tells why. For example:
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.util.List;
 * import yardstick.Policy;
 * import yardstick.evaluate.Finding;
 * import yardstick.evaluate.World;
 * import yardstick.evaluate.reference.Reference;
 * import yardstick.vocabulary.Dossier;
 *
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Dossier dossier = policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json"));
 * World world = World.of(policy.rules(), dossier, policy.folder().parameters());
 * List<Finding> findings = new Reference(policy.rules().rules(), world).findings();
 * System.out.println(findings.get(0).rule().name() + ", " + findings.get(0).subject() + ", " + findings.get(0).truth()); // 确实无法胜任, Grant[Z28/D05 since 2019Q1], TRUE
 * }</pre>
 */
@NullMarked
package yardstick.evaluate;

import org.jspecify.annotations.NullMarked;
