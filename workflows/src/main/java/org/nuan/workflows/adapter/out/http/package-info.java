/** Calls the other services. */
@NullMarked
package org.nuan.workflows.adapter.out.http;

import org.jspecify.annotations.NullMarked;
