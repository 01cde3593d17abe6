/** The portal as a browser sees it, with a small provider and small services of its own. */
@NullMarked
package org.nuan.portal;

import org.jspecify.annotations.NullMarked;
