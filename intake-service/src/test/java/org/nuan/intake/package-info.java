/** Tests of the intake service, and the households they speak of. */
@NullMarked
package org.nuan.intake;

import org.jspecify.annotations.NullMarked;
