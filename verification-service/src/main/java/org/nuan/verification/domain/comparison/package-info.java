/** Declared against found: differences, graded, with the tolerance that applies. */
@NullMarked
package org.nuan.verification.domain.comparison;

import org.jspecify.annotations.NullMarked;
