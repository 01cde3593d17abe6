/** Who is signed in, by OpenID Connect, and which pages they may open. */
@NullMarked
package org.nuan.portal.adapter.in.web.security;

import org.jspecify.annotations.NullMarked;
