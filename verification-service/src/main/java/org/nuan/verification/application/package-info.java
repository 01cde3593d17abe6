/** Use cases of verification, and the ports they need. */
@NullMarked
package org.nuan.verification.application;

import org.jspecify.annotations.NullMarked;
