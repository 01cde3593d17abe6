/** Who lives together, what they declare and where help is to be paid. */
@NullMarked
package org.nuan.intake.domain.household;

import org.jspecify.annotations.NullMarked;
