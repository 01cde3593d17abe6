/** Counts calls and reports for operators. */
@NullMarked
package org.nuan.verification.adapter.out.metrics;

import org.jspecify.annotations.NullMarked;
