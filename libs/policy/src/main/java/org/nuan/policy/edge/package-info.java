/** The edge of the minimum living guarantee (最低生活保障边缘家庭): a category that opens special aid. */
@NullMarked
package org.nuan.policy.edge;

import org.jspecify.annotations.NullMarked;
