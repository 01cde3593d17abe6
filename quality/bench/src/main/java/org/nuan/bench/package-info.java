/** Runs the benches and prints each figure beside its peer. */
@NullMarked
package org.nuan.bench;

import org.jspecify.annotations.NullMarked;
