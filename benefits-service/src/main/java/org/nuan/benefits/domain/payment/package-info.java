/** Pay runs as a pipeline of types: drafted, controlled, released, sent, acknowledged. */
@NullMarked
package org.nuan.benefits.domain.payment;

import org.jspecify.annotations.NullMarked;
