/** Trying out what a household would get, without signing in and without keeping anything. */
@NullMarked
package org.nuan.portal.adapter.in.web.whatif;

import org.jspecify.annotations.NullMarked;
