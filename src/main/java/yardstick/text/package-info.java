/** Reads what people write: the encoding of any file, JSON and CSV with the places of all in them, and what a figure or a mark may have been meant for. */
@NullMarked
package yardstick.text;

import org.jspecify.annotations.NullMarked;
