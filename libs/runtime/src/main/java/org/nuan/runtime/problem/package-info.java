/** Refusals and faults as RFC 9457 problem details, in Chinese and English. */
@NullMarked
package org.nuan.runtime.problem;

import org.jspecify.annotations.NullMarked;
