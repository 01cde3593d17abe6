@NullMarked
package org.nuan.benefits.adapter.out.postgres;

import org.jspecify.annotations.NullMarked;
