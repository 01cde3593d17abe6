/** What a source said: findings, or the trouble that kept it from giving a usable answer. */
@NullMarked
package org.nuan.verification.domain.answer;

import org.jspecify.annotations.NullMarked;
