/** Personal fields encrypted at rest, with a blind index to find them. */
@NullMarked
package org.nuan.runtime.crypto;

import org.jspecify.annotations.NullMarked;
