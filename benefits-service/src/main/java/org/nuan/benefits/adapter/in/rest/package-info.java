/** The HTTP API: translates and calls one use case. */
@NullMarked
package org.nuan.benefits.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
