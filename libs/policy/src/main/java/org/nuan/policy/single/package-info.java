/** Support of one severely disabled or seriously ill person alone (单人保), where the household is not entitled. */
@NullMarked
package org.nuan.policy.single;

import org.jspecify.annotations.NullMarked;
