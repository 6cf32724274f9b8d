/**
 * The facts as records, and the dossier that holds them. Nothing here reads or judges what somebody wrote.
 *
 * <p>A {@link yardstick.vocabulary.Dossier} is everything known at one evaluation, as seen from one {@link yardstick.vocabulary.Period}, its
 * {@code asOf}; {@code at} looks from another. It holds subjects, which decisions are about ({@link yardstick.vocabulary.Zone}, {@link
 * yardstick.vocabulary.Designation}, {@link yardstick.vocabulary.Grant}, {@link yardstick.vocabulary.Application}), and what is known of them
 * ({@link yardstick.vocabulary.Measure}, {@link yardstick.vocabulary.Milestone}, {@link yardstick.vocabulary.Difficulty}). A {@link
 * yardstick.vocabulary.Parameter} comes from the policy, a {@link yardstick.vocabulary.Term} from its rules. Names are those of the JSON and
 * of the rules.
 *
 * <p>Periods are counted back from {@code asOf}: {@code back} 0 is the current one, 1 the one before, a negative one is still to come and
 * is not shown. Figures are exact decimals in whatever unit the policy gives them. {@code null} is what is not known, which is never 0 and
 * never false.
 *
 * <pre>{@code
 * import java.math.BigDecimal;
 * import yardstick.facts.DossierBuilder;
 * import yardstick.vocabulary.Dossier;
 * import yardstick.vocabulary.Grant;
 * import yardstick.vocabulary.Period;
 * import yardstick.vocabulary.PeriodUnit;
 *
 * Period now = PeriodUnit.QUARTER.parse("2020Q2");
 * Dossier dossier = new DossierBuilder(PeriodUnit.QUARTER, now)
 *         .zone("Z1", "一区")
 *         .designation("D1", "试点", "PILOT")
 *         .grant("Z1", "D1", now.back(2), null)
 *         .measure("Z1", "D1", "成效得分", now, new BigDecimal(55))
 *         .build();
 * Grant grant = dossier.grants().get(0);
 * System.out.println(grant + ", " + grant.tenure() + " periods"); // Grant[Z1/D1 since 2019Q4], 3 periods
 * System.out.println(dossier.measure(grant, "成效得分", 0)); // Measure[Z1/D1 成效得分@2020Q2 = 55]
 * System.out.println(dossier.measure(grant, "成效得分", 1)); // null
 * System.out.println(dossier.at(now.back(1)).measures()); // []
 * }</pre>
 */
@NullMarked
package yardstick.vocabulary;

import org.jspecify.annotations.NullMarked;
