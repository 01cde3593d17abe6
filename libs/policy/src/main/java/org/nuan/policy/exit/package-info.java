/** Gradual exit (渐退): an award tapers over a while after the income has risen, instead of stopping. */
@NullMarked
package org.nuan.policy.exit;

import org.jspecify.annotations.NullMarked;
