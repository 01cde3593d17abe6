/** Requests and replies of the intake API: applications, letters, dossier, notices. */
@NullMarked
package org.nuan.contracts.intake;

import org.jspecify.annotations.NullMarked;
