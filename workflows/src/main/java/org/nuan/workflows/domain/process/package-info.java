/** The names that the process model and the code share, and what a process remembers of a case. */
@NullMarked
package org.nuan.workflows.domain.process;

import org.jspecify.annotations.NullMarked;
