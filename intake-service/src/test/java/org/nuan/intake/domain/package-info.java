/** The rules of applications, letters and dossiers. */
@NullMarked
package org.nuan.intake.domain;

import org.jspecify.annotations.NullMarked;
