/** The REST API: orders, reports and the log of questions. */
@NullMarked
package org.nuan.verification.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
