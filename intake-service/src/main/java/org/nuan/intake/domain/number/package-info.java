/** Numbers that people read out and type: receipts and letters, each with a check character. */
@NullMarked
package org.nuan.intake.domain.number;

import org.jspecify.annotations.NullMarked;
