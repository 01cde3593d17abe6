/** The minimum living guarantee (最低生活保障): who is entitled, and how much by the gap method. */
@NullMarked
package org.nuan.policy.dibao;

import org.jspecify.annotations.NullMarked;
