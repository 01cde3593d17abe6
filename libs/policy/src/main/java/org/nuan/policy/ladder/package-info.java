/** Where a household stands under all schemes at once, and what that comes to. */
@NullMarked
package org.nuan.policy.ladder;

import org.jspecify.annotations.NullMarked;
