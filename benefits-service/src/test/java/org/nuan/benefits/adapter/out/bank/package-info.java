/** Tests. */
@NullMarked
package org.nuan.benefits.adapter.out.bank;

import org.jspecify.annotations.NullMarked;
