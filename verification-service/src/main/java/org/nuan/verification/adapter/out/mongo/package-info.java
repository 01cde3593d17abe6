/** Keeps reports, the work to do and withdrawn letters in the document store. */
@NullMarked
package org.nuan.verification.adapter.out.mongo;

import org.jspecify.annotations.NullMarked;
