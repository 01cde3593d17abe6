/** The parts of the platform and how each is started, watched and stopped. */
@NullMarked
package org.nuan.local.part;

import org.jspecify.annotations.NullMarked;
