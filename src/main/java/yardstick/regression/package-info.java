/** Changes to a policy without fear: cases, coverage, mutation, impact. */
@NullMarked
package yardstick.regression;

import org.jspecify.annotations.NullMarked;
