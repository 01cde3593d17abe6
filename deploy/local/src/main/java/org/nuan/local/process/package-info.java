/** Operating system processes: their records on disk, and how to end them without leaving any behind. */
@NullMarked
package org.nuan.local.process;

import org.jspecify.annotations.NullMarked;
