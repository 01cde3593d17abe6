/** Consent: who allowed which sources to be asked, from when and until when. */
@NullMarked
package org.nuan.intake.domain.letter;

import org.jspecify.annotations.NullMarked;
