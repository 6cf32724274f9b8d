/** Cases of a policy: facts in, expected decisions out; run, accepted, and made of real dossiers. */
@NullMarked
package yardstick.cases;

import org.jspecify.annotations.NullMarked;
