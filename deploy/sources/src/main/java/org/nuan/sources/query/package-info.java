/** One question to one source: checked, delayed, answered or made to fail as the tests wish. */
@NullMarked
package org.nuan.sources.query;

import org.jspecify.annotations.NullMarked;
