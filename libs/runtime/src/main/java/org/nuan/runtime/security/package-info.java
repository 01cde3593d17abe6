/** Who is asking: tokens, roles and regions. */
@NullMarked
package org.nuan.runtime.security;

import org.jspecify.annotations.NullMarked;
