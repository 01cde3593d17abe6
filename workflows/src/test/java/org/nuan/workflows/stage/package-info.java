/** The service on a stage: a real engine and database, other services played, time moved by hand. */
@NullMarked
package org.nuan.workflows.stage;

import org.jspecify.annotations.NullMarked;
