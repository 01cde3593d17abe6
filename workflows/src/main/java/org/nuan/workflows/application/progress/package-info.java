/** Where a case stands. */
@NullMarked
package org.nuan.workflows.application.progress;

import org.jspecify.annotations.NullMarked;
