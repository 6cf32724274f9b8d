/**
 * What can be read in a policy but can never be, which is an error, and what is surely not meant, which is a warning; and what is worth
 * knowing about a dossier in view of a policy.
 */
@NullMarked
package yardstick.analysis;

import org.jspecify.annotations.NullMarked;
