/** What a change of the law would do to a population: pure calculation over frozen situations. */
@NullMarked
package org.nuan.policy.simulation;

import org.jspecify.annotations.NullMarked;
