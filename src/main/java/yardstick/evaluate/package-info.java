/** What the three evaluators share: the world that rules are evaluated on, limits, findings, and what functions over sets come to. */
@NullMarked
package yardstick.evaluate;

import org.jspecify.annotations.NullMarked;
