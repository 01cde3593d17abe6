/** The application of one household, from draft to decision, as one aggregate. */
@NullMarked
package org.nuan.intake.domain.application;

import org.jspecify.annotations.NullMarked;
