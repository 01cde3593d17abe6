@NullMarked
package org.nuan.policy.simulation;

import org.jspecify.annotations.NullMarked;
