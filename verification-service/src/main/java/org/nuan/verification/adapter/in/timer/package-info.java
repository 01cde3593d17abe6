/** What must be looked at again and again: reports left behind, and late answers. */
@NullMarked
package org.nuan.verification.adapter.in.timer;

import org.jspecify.annotations.NullMarked;
