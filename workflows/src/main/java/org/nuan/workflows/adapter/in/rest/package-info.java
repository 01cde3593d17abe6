/** The REST API of tasks, progress and incidents. */
@NullMarked
package org.nuan.workflows.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
