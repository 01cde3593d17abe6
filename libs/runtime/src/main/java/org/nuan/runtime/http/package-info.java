/** Clients of the other services, and what travels with every request. */
@NullMarked
package org.nuan.runtime.http;

import org.jspecify.annotations.NullMarked;
