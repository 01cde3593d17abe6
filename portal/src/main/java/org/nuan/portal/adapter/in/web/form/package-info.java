/** Forms as typed, with what is wrong beside each field. */
@NullMarked
package org.nuan.portal.adapter.in.web.form;

import org.jspecify.annotations.NullMarked;
