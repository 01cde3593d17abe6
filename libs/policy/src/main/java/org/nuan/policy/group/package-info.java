/** One-off subsidies to everybody in some categories. */
@NullMarked
package org.nuan.policy.group;

import org.jspecify.annotations.NullMarked;
