/** Deciding in {@code libs/policy}, beside the same rules in a DMN engine. */
@NullMarked
package org.nuan.bench.policy;

import org.jspecify.annotations.NullMarked;
