/** The same request twice has its effect once. */
@NullMarked
package org.nuan.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
