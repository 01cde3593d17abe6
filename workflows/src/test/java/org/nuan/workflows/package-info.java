/** Tests of the processes: the model, its runs with time moved by hand, and the API. */
@NullMarked
package org.nuan.workflows;

import org.jspecify.annotations.NullMarked;
