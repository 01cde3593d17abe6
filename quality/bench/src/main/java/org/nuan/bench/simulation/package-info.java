/** Trying a change of the law on a province, beside reading the same households and deciding nothing. */
@NullMarked
package org.nuan.bench.simulation;

import org.jspecify.annotations.NullMarked;
