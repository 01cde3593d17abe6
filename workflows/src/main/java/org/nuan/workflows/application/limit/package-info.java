/** Which limits hold for a case. */
@NullMarked
package org.nuan.workflows.application.limit;

import org.jspecify.annotations.NullMarked;
