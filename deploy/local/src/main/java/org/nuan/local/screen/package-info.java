/** What the person at the terminal sees. */
@NullMarked
package org.nuan.local.screen;

import org.jspecify.annotations.NullMarked;
