/** Facts out of the stores to Kafka, and from Kafka to their handlers, each taking effect once. */
@NullMarked
package org.nuan.runtime.event;

import org.jspecify.annotations.NullMarked;
