/** A checked rule as all that works on rules sees it: three kinds of condition, tests on frames, and what a rule concludes; its meaning as a text, and copies with parts replaced. */
@NullMarked
package yardstick.rule;

import org.jspecify.annotations.NullMarked;
