/** Called by the engine: service tasks, listeners and the sorting of their failures. */
@NullMarked
package org.nuan.workflows.adapter.in.engine;

import org.jspecify.annotations.NullMarked;
