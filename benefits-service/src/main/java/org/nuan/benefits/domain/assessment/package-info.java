/** Decision proposals under the law, stored whole. */
@NullMarked
package org.nuan.benefits.domain.assessment;

import org.jspecify.annotations.NullMarked;
