/** What is owed and what was paid: assessments, awards, pay runs, assistance lists. */
@NullMarked
package org.nuan.benefits;

import org.jspecify.annotations.NullMarked;
