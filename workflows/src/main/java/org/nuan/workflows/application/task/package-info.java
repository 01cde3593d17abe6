/** Human tasks: who sees them, claims them and completes them. */
@NullMarked
package org.nuan.workflows.application.task;

import org.jspecify.annotations.NullMarked;
