/** Requests and replies of the benefits API: assessments, awards, pay runs, assistance lists. */
@NullMarked
package org.nuan.contracts.benefits;

import org.jspecify.annotations.NullMarked;
