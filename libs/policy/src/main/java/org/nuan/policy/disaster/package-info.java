/** Aid after a disaster: for an emergency period, for a transition period, and then regular assistance. */
@NullMarked
package org.nuan.policy.disaster;

import org.jspecify.annotations.NullMarked;
