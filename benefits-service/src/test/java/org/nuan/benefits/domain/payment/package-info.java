/** Tests. */
@NullMarked
package org.nuan.benefits.domain.payment;

import org.jspecify.annotations.NullMarked;
