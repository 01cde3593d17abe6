/** The HTTPS side: mutual TLS for the sources, a bearer token for the administration. */
@NullMarked
package org.nuan.sources.https;

import org.jspecify.annotations.NullMarked;
