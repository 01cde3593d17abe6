/** What tests of all modules share; never on a production class path. */
@NullMarked
package org.nuan.testkit;

import org.jspecify.annotations.NullMarked;
