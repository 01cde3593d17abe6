/** What happens next, who must act, and by when: the processes of the platform. */
@NullMarked
package org.nuan.workflows;

import org.jspecify.annotations.NullMarked;
