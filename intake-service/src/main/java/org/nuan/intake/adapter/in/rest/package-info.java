/** The REST API of intake: forms are read and checked, one use case is called, the outcome is shown. */
@NullMarked
package org.nuan.intake.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
