/** Who did or saw what, of whom, why and when; chained so that it cannot be quietly changed. */
@NullMarked
package org.nuan.runtime.audit;

import org.jspecify.annotations.NullMarked;
