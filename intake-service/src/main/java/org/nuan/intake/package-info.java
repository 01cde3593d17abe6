/** The intake service: who asks, for which household, with whose consent, and what officials found. */
@NullMarked
package org.nuan.intake;

import org.jspecify.annotations.NullMarked;
