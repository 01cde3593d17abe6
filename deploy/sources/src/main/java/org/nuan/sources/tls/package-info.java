/** Makes the keys and certificates with which the parts of the platform know each other; JDK only. */
@NullMarked
package org.nuan.sources.tls;

import org.jspecify.annotations.NullMarked;
