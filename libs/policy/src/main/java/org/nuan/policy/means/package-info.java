/** The means test: which income, property and expenditure count, and what they come to. */
@NullMarked
package org.nuan.policy.means;

import org.jspecify.annotations.NullMarked;
