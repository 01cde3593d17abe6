/** What was decided, why and from what, as data and as text. */
@NullMarked
package org.nuan.policy.decision;

import org.jspecify.annotations.NullMarked;
