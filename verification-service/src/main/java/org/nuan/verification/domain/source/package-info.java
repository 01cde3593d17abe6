/** The sources that can be asked: banks and departments, what each knows, and for which purpose what may be asked. */
@NullMarked
package org.nuan.verification.domain.source;

import org.jspecify.annotations.NullMarked;
