/** The words every part of the platform shares: money, people's ids, places, months and working days. JDK only. */
@NullMarked
package org.nuan.kernel;

import org.jspecify.annotations.NullMarked;
