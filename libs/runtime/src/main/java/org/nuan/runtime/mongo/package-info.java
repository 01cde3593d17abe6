/** The connection to the document store, the indexes that a service declares, and its stores. */
@NullMarked
package org.nuan.runtime.mongo;

import org.jspecify.annotations.NullMarked;
