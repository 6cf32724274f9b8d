/** Reads what people write: the encoding of any file, places in its text, and what a figure or a mark may have been meant for. */
@NullMarked
package yardstick.text;

import org.jspecify.annotations.NullMarked;
