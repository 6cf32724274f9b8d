/** The policy folder: ladders, clauses, parameters and sources, read and checked against each other. */
@NullMarked
package yardstick.policy;

import org.jspecify.annotations.NullMarked;
