/** The PostgreSQL stores of the runtime. */
@NullMarked
package org.nuan.runtime.postgres;

import org.jspecify.annotations.NullMarked;
