/** What the pages show that no service knows: the letter to sign, the steps of a case, names of places. */
@NullMarked
package org.nuan.portal.application;

import org.jspecify.annotations.NullMarked;
