/** A household under all schemes at once: which rung it is on, and what that opens. */
@NullMarked
package org.nuan.policy.ladder;

import org.jspecify.annotations.NullMarked;
