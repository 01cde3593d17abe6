/** The clockwork that carries released pay runs to the bank and brings answers back. */
@NullMarked
package org.nuan.benefits.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
