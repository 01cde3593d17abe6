/** The law as a library: give the engine a situation and a pack, get a decision that explains itself. */
@NullMarked
package org.nuan.policy;

import org.jspecify.annotations.NullMarked;
