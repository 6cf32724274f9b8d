/**
 * What a change of a policy does to decisions: between two versions, who is decided otherwise and which edits make the difference; as
 * parameters are swept over values, who is decided otherwise where.
 *
 * <pre>{@code
 * Policy before = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Policy after = before.withParameters(Map.of("成效底线", new BigDecimal("65")));
 * List<NamedDossier> facts = List.of(new NamedDossier("2020Q2", before.read(Path.of("2020Q2.json"))));
 * Impact.of(before, after, facts, Limits.DEFAULT).changed().forEach(System.out::println);
 * Sweep.of(before, facts, List.of(SweepRange.between("成效底线", new BigDecimal(55), new BigDecimal(65), BigDecimal.ONE)))
 *         .flips()
 *         .forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package yardstick.impact;

import org.jspecify.annotations.NullMarked;
