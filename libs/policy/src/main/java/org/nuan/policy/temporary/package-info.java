/** Temporary aid after an emergency or for an expenditure: for what, how much, and who decides by when. */
@NullMarked
package org.nuan.policy.temporary;

import org.jspecify.annotations.NullMarked;
