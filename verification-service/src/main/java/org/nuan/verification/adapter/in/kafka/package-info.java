/** Hears the facts of other services. */
@NullMarked
package org.nuan.verification.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
