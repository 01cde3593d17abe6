/** Stand-ins for the banks, departments and the paying bank: start, stop and settings. */
@NullMarked
package org.nuan.sources;

import org.jspecify.annotations.NullMarked;
