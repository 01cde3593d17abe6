/** The platform clock. */
@NullMarked
package org.nuan.runtime.time;

import org.jspecify.annotations.NullMarked;
