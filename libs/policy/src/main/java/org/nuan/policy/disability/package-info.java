/** The two subsidies of disabled people (困难残疾人生活补贴, 重度残疾人护理补贴). */
@NullMarked
package org.nuan.policy.disability;

import org.jspecify.annotations.NullMarked;
