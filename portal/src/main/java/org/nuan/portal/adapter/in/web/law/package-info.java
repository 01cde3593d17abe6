/** The law as it stands, and changes of it tried on a whole population. */
@NullMarked
package org.nuan.portal.adapter.in.web.law;

import org.jspecify.annotations.NullMarked;
