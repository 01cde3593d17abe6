/** What officials and the public add to a case: visits, opinions, notices, objections, decision. */
@NullMarked
package org.nuan.intake.domain.dossier;

import org.jspecify.annotations.NullMarked;
