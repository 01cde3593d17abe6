/** Proposing a decision and reading proposals. */
@NullMarked
package org.nuan.benefits.application.assessment;

import org.jspecify.annotations.NullMarked;
