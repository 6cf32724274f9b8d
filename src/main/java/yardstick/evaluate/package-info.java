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
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Dossier dossier = policy.read(Path.of("dossier.json"));
 * World world = World.of(policy.rules(), dossier, policy.folder().parameters());
 * for (Finding finding : new Reference(policy.rules().rules(), world).findings()) {
 *     System.out.println(finding); // rule, truth and subject
 * }
 * }</pre>
 */
@NullMarked
package yardstick.evaluate;

import org.jspecify.annotations.NullMarked;
