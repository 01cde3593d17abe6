/** The people whose facts the sources hold, each described once and seen by every source in its own part. */
@NullMarked
package org.nuan.sources.people;

import org.jspecify.annotations.NullMarked;
