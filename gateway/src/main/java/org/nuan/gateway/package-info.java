/** The one door to the platform. It checks tokens and limits for its own sake; the services check again. */
@NullMarked
package org.nuan.gateway;

import org.jspecify.annotations.NullMarked;
