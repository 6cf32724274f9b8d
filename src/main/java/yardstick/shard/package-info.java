/**
 * Deciding a dossier in parts, on as many machines as there are. What crosses between them is text: a policy's files and facts go
 * out, decisions come back. Facts that several parts need are given to each; nothing that rules conclude ever crosses.
 *
 * <pre>{@code
 * import java.nio.file.Files;
 * import java.nio.file.Path;
 * import java.util.List;
 * import yardstick.facts.FactText;
 * import yardstick.shard.DecisionText;
 * import yardstick.shard.Division;
 * import yardstick.shard.PolicyText;
 * import yardstick.shard.Shard;
 *
 * PolicyText policy = PolicyText.read(Path.of("rules/mianyang-positioning"));
 * String zones = Files.readString(Path.of("fixtures/mianyang-positioning/catalogue-2018.json"));
 * List<FactText> facts = List.of(new FactText("zones.json", zones)); // of some zones, in another process as well
 * List<DecisionText> decisions = Division.of(policy.compile()).decide(Shard.ofZones(facts));
 * System.out.println(decisions.get(0).outcome()); // WITHIN_CAP
 * }</pre>
 */
@NullMarked
package yardstick.shard;

import org.jspecify.annotations.NullMarked;
