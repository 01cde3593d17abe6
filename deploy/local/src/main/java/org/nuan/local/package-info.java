/** The commands behind ./nuan: start, stop and look at the whole platform on one machine. */
@NullMarked
package org.nuan.local;

import org.jspecify.annotations.NullMarked;
