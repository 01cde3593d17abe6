/** How other services say no, or do not answer. */
@NullMarked
package org.nuan.workflows.application.remote;

import org.jspecify.annotations.NullMarked;
