/** The pages of Nuan for citizens and officials. */
@NullMarked
package org.nuan.portal;

import org.jspecify.annotations.NullMarked;
