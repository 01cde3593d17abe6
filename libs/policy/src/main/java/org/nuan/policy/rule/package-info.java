/** Rules that read like the article they come from, and the tree of answers that they give. */
@NullMarked
package org.nuan.policy.rule;

import org.jspecify.annotations.NullMarked;
