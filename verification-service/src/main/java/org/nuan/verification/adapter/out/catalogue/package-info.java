/** Reads the source catalogue from a file. */
@NullMarked
package org.nuan.verification.adapter.out.catalogue;

import org.jspecify.annotations.NullMarked;
