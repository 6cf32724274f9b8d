/**
 * What a change of a policy does to decisions: between two versions, who is decided otherwise and which edits make the difference; as
 * parameters are swept over values, who is decided otherwise where.
 *
 * <pre>{@code
 * import java.math.BigDecimal;
 * import java.nio.file.Path;
 * import java.util.List;
 * import java.util.Map;
 * import yardstick.Policy;
 * import yardstick.evaluate.Limits;
 * import yardstick.impact.Impact;
 * import yardstick.impact.NamedDossier;
 * import yardstick.impact.Sweep;
 * import yardstick.impact.SweepRange;
 *
 * Policy before = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Policy after = before.withParameters(Map.of("成效底线", new BigDecimal("65")));
 * Path facts = Path.of("fixtures/chengdu-empowerment/2020Q2.json");
 * List<NamedDossier> dossiers = List.of(new NamedDossier("2020Q2", before.read(facts)));
 * System.out.println(Impact.of(before, after, dossiers, Limits.DEFAULT).changed().get(0)); // Change[Z41/D33 RETAIN → EXIT]
 * BigDecimal one = BigDecimal.ONE;
 * SweepRange range = SweepRange.between("成效底线", new BigDecimal(57), new BigDecimal(62), one);
 * System.out.println(Sweep.of(before, dossiers, List.of(range)).flips().get(0)); // SweepFlip[Z33/D28 RETAIN → WARN at 成效底线 59]
 * }</pre>
 */
@NullMarked
package yardstick.impact;

import org.jspecify.annotations.NullMarked;
