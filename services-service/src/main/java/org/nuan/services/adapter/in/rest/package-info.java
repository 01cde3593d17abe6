/** The services API. */
@NullMarked
package org.nuan.services.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
