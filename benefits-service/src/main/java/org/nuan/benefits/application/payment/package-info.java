/** Preparing, releasing and carrying out pay runs. */
@NullMarked
package org.nuan.benefits.application.payment;

import org.jspecify.annotations.NullMarked;
