/** Requests and replies of the verification API: what is asked and what was found. */
@NullMarked
package org.nuan.contracts.verification;

import org.jspecify.annotations.NullMarked;
