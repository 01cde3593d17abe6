/** What a household gets, month by month. */
@NullMarked
package org.nuan.benefits.application.list;

import org.jspecify.annotations.NullMarked;
