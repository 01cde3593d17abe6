/** Granting awards and reading them. */
@NullMarked
package org.nuan.benefits.application.award;

import org.jspecify.annotations.NullMarked;
