/** What can be done with referrals, and by whom. */
@NullMarked
package org.nuan.services.application;

import org.jspecify.annotations.NullMarked;
