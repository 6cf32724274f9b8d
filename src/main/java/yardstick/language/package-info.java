/** The rule language, a safe profile of DRL: parse, check, stratify. */
@NullMarked
package yardstick.language;

import org.jspecify.annotations.NullMarked;
