/** The paying bank: takes ISO 20022 payment files, pays once, and reports each payment's status. */
@NullMarked
package org.nuan.sources.bank;

import org.jspecify.annotations.NullMarked;
