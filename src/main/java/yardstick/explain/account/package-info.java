/** What an explanation says, as values. */
@NullMarked
package yardstick.explain.account;

import org.jspecify.annotations.NullMarked;
