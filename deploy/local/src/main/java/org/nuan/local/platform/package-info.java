/** What is known about a running platform: its settings, ports and secrets, and how to talk to it. */
@NullMarked
package org.nuan.local.platform;

import org.jspecify.annotations.NullMarked;
