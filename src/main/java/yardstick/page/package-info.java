/** Results as pages for a browser that stand alone: no network, and nothing runs but what belongs to the page. */
@NullMarked
package yardstick.page;

import org.jspecify.annotations.NullMarked;
