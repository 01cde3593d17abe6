/** The law made public: trying it, reading its packs, simulating a change of it. */
@NullMarked
package org.nuan.benefits.application.policy;

import org.jspecify.annotations.NullMarked;
