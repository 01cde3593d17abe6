/** What other services state about an application. */
@NullMarked
package org.nuan.intake.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
