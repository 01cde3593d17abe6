/** The demonstration stories: true cases with invented people, played through the running platform by each actor. */
@NullMarked
package org.nuan.local.story;

import org.jspecify.annotations.NullMarked;
