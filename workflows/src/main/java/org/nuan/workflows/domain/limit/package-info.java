/** The time limits of the law, counted in working days. */
@NullMarked
package org.nuan.workflows.domain.limit;

import org.jspecify.annotations.NullMarked;
