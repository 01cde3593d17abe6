/** Benefits owed to a household from a month on, by the decision of a named person. */
@NullMarked
package org.nuan.benefits.domain.award;

import org.jspecify.annotations.NullMarked;
