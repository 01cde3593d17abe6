/** Hardship by rigid expenditure: what must be spent takes too much of what comes in. */
@NullMarked
package org.nuan.policy.rigid;

import org.jspecify.annotations.NullMarked;
