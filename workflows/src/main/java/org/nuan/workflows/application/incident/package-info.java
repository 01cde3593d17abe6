/** Cases that need an operator. */
@NullMarked
package org.nuan.workflows.application.incident;

import org.jspecify.annotations.NullMarked;
