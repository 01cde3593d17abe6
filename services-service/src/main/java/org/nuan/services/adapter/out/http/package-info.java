/** Questions to other services in the name of whoever asks. */
@NullMarked
package org.nuan.services.adapter.out.http;

import org.jspecify.annotations.NullMarked;
