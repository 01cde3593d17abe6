/** Support of the extremely poor (特困人员救助供养): who is entitled, how much, and when it ends. */
@NullMarked
package org.nuan.policy.tekun;

import org.jspecify.annotations.NullMarked;
