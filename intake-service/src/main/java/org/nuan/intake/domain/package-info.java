/** What can be wrong with something that was sent in, whatever the form. */
@NullMarked
package org.nuan.intake.domain;

import org.jspecify.annotations.NullMarked;
