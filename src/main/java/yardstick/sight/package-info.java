/** What people see of a text: the door through which it goes to them, what of it cannot be seen, and which names look alike. */
@NullMarked
package yardstick.sight;

import org.jspecify.annotations.NullMarked;
