/** Where a household applies when its members are registered in different places. */
@NullMarked
package org.nuan.policy.region;

import org.jspecify.annotations.NullMarked;
