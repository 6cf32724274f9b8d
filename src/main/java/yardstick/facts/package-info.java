/**
 * Reading and building dossiers: every entry checked, every mistake told at its place.
 *
 * <p>Two ways lead to a {@link yardstick.vocabulary.Dossier}, with the same checks: {@link yardstick.facts.DossierReader} takes JSON, from a
 * file, a stream or several {@link yardstick.facts.FactText}s, and {@link yardstick.facts.DossierBuilder} takes what a program hands over.
 * Periods are written in the {@link yardstick.vocabulary.PeriodUnit} of the policy; how large all may be, stands in
 * {@link yardstick.vocabulary.DossierLimits}; what can be wrong, in {@link yardstick.facts.FactCode}. All problems of an input are told in one
 * go, by one {@link yardstick.problem.InvalidInput}.
 *
 * <pre>{@code
 * import java.io.ByteArrayInputStream;
 * import java.nio.charset.StandardCharsets;
 * import yardstick.facts.DossierReader;
 * import yardstick.problem.InvalidInput;
 * import yardstick.vocabulary.Dossier;
 * import yardstick.vocabulary.PeriodUnit;
 *
 * String json = """
 *     {"asOf": "2020Q2",
 *      "zones": [{"id": "Z1", "name": "一区"}],
 *      "measures": [{"zone": "Z1", "name": "营收", "period": "2020Q2", "value": 12.5}]}
 *     """;
 * byte[] good = json.getBytes(StandardCharsets.UTF_8);
 * Dossier dossier = DossierReader.read(new ByteArrayInputStream(good), "facts.json", PeriodUnit.QUARTER);
 * System.out.println(dossier.measures()); // [Measure[Z1 营收@2020Q2 = 12.5]]
 *
 * byte[] bad = json.replace("12.5", "\"12.5\"").getBytes(StandardCharsets.UTF_8);
 * try {
 *     DossierReader.read(new ByteArrayInputStream(bad), "facts.json", PeriodUnit.QUARTER);
 * } catch (InvalidInput e) {
 *     System.out.println(e.problems().get(0).location()); // facts.json:3:73 /measures/0/value
 *     System.out.println(e.problems().get(0).message().en()); // `value` must be a number or true/false, not the text `12.5`
 * }
 * }</pre>
 *
 * <p>Within: {@code DossierReading} reads quickly, and once more with all places if there is anything to tell; {@code DossierParser} takes a
 * document apart into entries; {@code Intake} checks each by itself and keeps it as a row; {@code Assembly} checks the rows against one
 * another and makes the facts of them. What is said of mistakes stands in {@code FileComplaint}, {@code FieldComplaint}, {@code
 * TextComplaint}, {@code NumberComplaint}, {@code PeriodComplaint} and {@code ReferenceComplaint}.
 */
@NullMarked
package yardstick.facts;

import org.jspecify.annotations.NullMarked;
