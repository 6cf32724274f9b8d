/**
 * What tests say, as claims that certain quantities have certain values, so that one can be compared with another: which hold together,
 * and which follow from others.
 */
@NullMarked
package yardstick.analysis.claim;

import org.jspecify.annotations.NullMarked;
