/** Numbers and their check characters. */
@NullMarked
package org.nuan.intake.domain.number;

import org.jspecify.annotations.NullMarked;
