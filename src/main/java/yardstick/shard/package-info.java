/**
 * Deciding a dossier in parts, on as many machines as there are. What crosses between them is text: a policy's files and facts go
 * out, decisions come back. Facts that several parts need are given to each; nothing that rules conclude ever crosses.
 *
 * <pre>{@code
 * PolicyText policy = PolicyText.read(Path.of("rules/mianyang-positioning"));
 * // where the facts of some zones are, in another process as well:
 * FactText facts = new FactText("zones.json", Files.readString(Path.of("zones.json")));
 * List<DecisionText> decisions = Division.of(policy.compile()).decide(Shard.ofZones(List.of(facts)));
 * }</pre>
 */
@NullMarked
package yardstick.shard;

import org.jspecify.annotations.NullMarked;
