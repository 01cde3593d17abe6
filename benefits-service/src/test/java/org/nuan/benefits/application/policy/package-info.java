@NullMarked
package org.nuan.benefits.application.policy;

import org.jspecify.annotations.NullMarked;
