/** The special aid (专项救助) of other departments that the rungs open, and what stepping down costs. */
@NullMarked
package org.nuan.policy.aid;

import org.jspecify.annotations.NullMarked;
