/** What the pages show that no service knows. */
@NullMarked
package org.nuan.portal.application;

import org.jspecify.annotations.NullMarked;
