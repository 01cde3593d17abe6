/** Asking all sources about one person, beside the slowest of them. */
@NullMarked
package org.nuan.bench.verification;

import org.jspecify.annotations.NullMarked;
