/** Takes facts from Kafka. */
@NullMarked
package org.nuan.workflows.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
