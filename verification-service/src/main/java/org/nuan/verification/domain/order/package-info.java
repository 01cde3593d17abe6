/** What is to be verified: the persons of a household, what they declared and the letters they signed. */
@NullMarked
package org.nuan.verification.domain.order;

import org.jspecify.annotations.NullMarked;
