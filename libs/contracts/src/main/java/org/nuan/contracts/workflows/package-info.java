/** Requests and replies of the workflows API: tasks and the progress of a case. */
@NullMarked
package org.nuan.contracts.workflows;

import org.jspecify.annotations.NullMarked;
