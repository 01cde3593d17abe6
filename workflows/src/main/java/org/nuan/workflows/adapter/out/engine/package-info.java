/** Drives the engine on behalf of the use cases. */
@NullMarked
package org.nuan.workflows.adapter.out.engine;

import org.jspecify.annotations.NullMarked;
