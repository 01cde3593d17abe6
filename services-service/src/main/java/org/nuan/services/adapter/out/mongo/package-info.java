/** Referrals as documents. */
@NullMarked
package org.nuan.services.adapter.out.mongo;

import org.jspecify.annotations.NullMarked;
