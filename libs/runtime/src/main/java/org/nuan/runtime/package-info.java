/** What every service needs, written once: wired by Spring Boot auto-configuration. */
@NullMarked
package org.nuan.runtime;

import org.jspecify.annotations.NullMarked;
