/** The decision letter to the household. */
@NullMarked
package org.nuan.workflows.application.letter;

import org.jspecify.annotations.NullMarked;
