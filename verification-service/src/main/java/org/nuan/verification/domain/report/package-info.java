/** The verification report of a household: every question, its answer, and what the answers amount to. */
@NullMarked
package org.nuan.verification.domain.report;

import org.jspecify.annotations.NullMarked;
