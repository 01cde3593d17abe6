/** Basic living of orphans (孤儿) and of children without de-facto care (事实无人抚养儿童). */
@NullMarked
package org.nuan.policy.children;

import org.jspecify.annotations.NullMarked;
