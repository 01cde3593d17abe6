/** The file for the paying bank and what the bank answered. */
@NullMarked
package org.nuan.benefits.domain.bank;

import org.jspecify.annotations.NullMarked;
