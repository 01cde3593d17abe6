/** The services of the platform, called with the token of whoever is signed in. */
@NullMarked
package org.nuan.portal.adapter.out.http;

import org.jspecify.annotations.NullMarked;
