/** Tests of limits and deadlines. */
@NullMarked
package org.nuan.workflows.domain.limit;

import org.jspecify.annotations.NullMarked;
