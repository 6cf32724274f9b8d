/** The facts as records, and the dossier that holds them. Nothing here reads or judges what somebody wrote. */
@NullMarked
package yardstick.vocabulary;

import org.jspecify.annotations.NullMarked;
