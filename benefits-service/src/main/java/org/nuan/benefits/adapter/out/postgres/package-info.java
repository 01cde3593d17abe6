/** Assessments, awards, pay runs and bank messages in PostgreSQL. */
@NullMarked
package org.nuan.benefits.adapter.out.postgres;

import org.jspecify.annotations.NullMarked;
