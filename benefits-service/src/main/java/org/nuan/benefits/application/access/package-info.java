/** Who may look at a household's records, and the texts of faulty forms. */
@NullMarked
package org.nuan.benefits.application.access;

import org.jspecify.annotations.NullMarked;
