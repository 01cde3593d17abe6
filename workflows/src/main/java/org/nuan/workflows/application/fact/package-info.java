/** Facts of other services move cases on. */
@NullMarked
package org.nuan.workflows.application.fact;

import org.jspecify.annotations.NullMarked;
