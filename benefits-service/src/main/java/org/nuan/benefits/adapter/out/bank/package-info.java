/** ISO 20022 files and the SFTP line to the paying bank. */
@NullMarked
package org.nuan.benefits.adapter.out.bank;

import org.jspecify.annotations.NullMarked;
