/** Applications and live members as documents, with personal fields encrypted. */
@NullMarked
package org.nuan.intake.adapter.out.mongo;

import org.jspecify.annotations.NullMarked;
