/** The rule language, a safe profile of DRL: from text to checked rules. */
@NullMarked
package yardstick.language;

import org.jspecify.annotations.NullMarked;
