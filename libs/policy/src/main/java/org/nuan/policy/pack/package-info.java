/** Policy packs: the parameters of one place, read from YAML, each with its two dates and its source. */
@NullMarked
package org.nuan.policy.pack;

import org.jspecify.annotations.NullMarked;
