/** The use cases of intake, one class for each act, and what they need from outside. */
@NullMarked
package org.nuan.intake.application;

import org.jspecify.annotations.NullMarked;
