/** The running service, spoken to over HTTP. */
@NullMarked
package org.nuan.intake.rest;

import org.jspecify.annotations.NullMarked;
