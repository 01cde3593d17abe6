/** Who counts as a member of the household. */
@NullMarked
package org.nuan.policy.household;

import org.jspecify.annotations.NullMarked;
