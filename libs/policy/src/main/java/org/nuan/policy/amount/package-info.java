/** Amounts as the steps by which they come about. */
@NullMarked
package org.nuan.policy.amount;

import org.jspecify.annotations.NullMarked;
