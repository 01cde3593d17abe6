/** Tests. */
@NullMarked
package org.nuan.benefits;

import org.jspecify.annotations.NullMarked;
