/** Declared means and verified findings brought together. */
@NullMarked
package org.nuan.workflows.application.assessment;

import org.jspecify.annotations.NullMarked;
