/** The pages, one controller for each subject. */
@NullMarked
package org.nuan.portal.adapter.in.web.page;

import org.jspecify.annotations.NullMarked;
