/** Reads from other services that a citizen asked for. */
@NullMarked
package org.nuan.benefits.adapter.out.http;

import org.jspecify.annotations.NullMarked;
