/** Facts on Kafka: CloudEvents 1.0 whose data carries ids and routing facts, never personal data. */
@NullMarked
package org.nuan.contracts.event;

import org.jspecify.annotations.NullMarked;
