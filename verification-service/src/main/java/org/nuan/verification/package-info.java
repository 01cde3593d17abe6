/** Asks banks and departments about a household, with its consent, and reports what they know. */
@NullMarked
package org.nuan.verification;

import org.jspecify.annotations.NullMarked;
