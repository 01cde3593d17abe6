/** A referral and the rules of its course. */
@NullMarked
package org.nuan.services.domain.referral;

import org.jspecify.annotations.NullMarked;
