/** Requests and replies of the services API: referrals. */
@NullMarked
package org.nuan.contracts.services;

import org.jspecify.annotations.NullMarked;
