/** Tests of how declared and verified means come together. */
@NullMarked
package org.nuan.workflows.application.assessment;

import org.jspecify.annotations.NullMarked;
