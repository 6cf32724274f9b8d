/** Rules, conditions and sets of facts in words of both languages. */
@NullMarked
package yardstick.explain.telling;

import org.jspecify.annotations.NullMarked;
