/**
 * The numbers of rules: exact decimals, fractions where no decimal ends, and ranges where only the bounds are known. Nothing is rounded
 * unless a rule says so.
 *
 * <pre>{@code
 * import java.math.BigDecimal;
 *
 * import yardstick.number.Numbers;
 * import yardstick.number.Operator;
 * import yardstick.number.Range;
 *
 * Object third = Numbers.apply(Operator.DIVIDE, new BigDecimal("1"), new BigDecimal("3"));
 * System.out.println(Numbers.compare(Numbers.apply(Operator.TIMES, third, new BigDecimal("3")), new BigDecimal("1"))); // 0
 * Object score = Range.of(new BigDecimal("0"), new BigDecimal("100"));
 * System.out.println(Numbers.apply(Operator.PLUS, score, new BigDecimal("5"))); // 5…105
 * }</pre>
 */
@NullMarked
package yardstick.number;

import org.jspecify.annotations.NullMarked;
