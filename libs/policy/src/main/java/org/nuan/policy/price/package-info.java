/** The subsidy that is paid while prices rise fast (社会救助和保障标准与物价上涨挂钩联动机制). */
@NullMarked
package org.nuan.policy.price;

import org.jspecify.annotations.NullMarked;
