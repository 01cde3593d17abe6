/** The tables beside the engine's. */
@NullMarked
package org.nuan.workflows.adapter.out.postgres;

import org.jspecify.annotations.NullMarked;
