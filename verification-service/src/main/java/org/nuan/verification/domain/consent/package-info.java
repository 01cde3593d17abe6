/** The one place that decides whether a question about a person may leave the platform. */
@NullMarked
package org.nuan.verification.domain.consent;

import org.jspecify.annotations.NullMarked;
