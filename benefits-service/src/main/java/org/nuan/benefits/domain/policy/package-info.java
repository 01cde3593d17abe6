/** Packs as registered, frozen populations, and simulations of changes of the law. */
@NullMarked
package org.nuan.benefits.domain.policy;

import org.jspecify.annotations.NullMarked;
