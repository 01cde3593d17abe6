/** That the two sides of a comparison compute the same. */
@NullMarked
package org.nuan.bench.policy;

import org.jspecify.annotations.NullMarked;
