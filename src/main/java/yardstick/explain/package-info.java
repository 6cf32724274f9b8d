/**
 * Why a policy decides as it does, why not otherwise, and what would have to change. Works from the checked rules and the reference
 * evaluator; the engine only confirms what is proposed.
 */
@NullMarked
package yardstick.explain;

import org.jspecify.annotations.NullMarked;
