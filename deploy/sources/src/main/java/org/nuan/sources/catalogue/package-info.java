/** Which sources exist, what each can be asked, and how an answer line looks. */
@NullMarked
package org.nuan.sources.catalogue;

import org.jspecify.annotations.NullMarked;
