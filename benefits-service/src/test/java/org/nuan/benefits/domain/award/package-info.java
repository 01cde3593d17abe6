/** Tests. */
@NullMarked
package org.nuan.benefits.domain.award;

import org.jspecify.annotations.NullMarked;
