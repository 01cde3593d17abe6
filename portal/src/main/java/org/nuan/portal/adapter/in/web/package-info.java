/** What every page shares: language, wording, correlation and errors. */
@NullMarked
package org.nuan.portal.adapter.in.web;

import org.jspecify.annotations.NullMarked;
