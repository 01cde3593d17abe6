/** The fan-out: how questions reach all sources of a report at once, and how their answers are kept. */
@NullMarked
package org.nuan.verification.application.ask;

import org.jspecify.annotations.NullMarked;
