/** What the service tasks of the process do. */
@NullMarked
package org.nuan.workflows.application.step;

import org.jspecify.annotations.NullMarked;
