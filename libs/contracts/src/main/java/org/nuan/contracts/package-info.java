/** The shapes that travel between the services, agencies and the portal. */
@NullMarked
package org.nuan.contracts;

import org.jspecify.annotations.NullMarked;
