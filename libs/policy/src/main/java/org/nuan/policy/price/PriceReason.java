package org.nuan.policy.price;

import org.nuan.policy.rule.Reason;

/** Answers to the questions of the price-linked subsidy. */
enum PriceReason implements Reason {
    CONSUMER_PRICES_REACH_TRIGGER,
    CONSUMER_PRICES_BELOW_TRIGGER,
    FOOD_PRICES_REACH_TRIGGER,
    FOOD_PRICES_BELOW_TRIGGER,
    /** Nothing is known of the month yet that the subsidy would look at. */
    PRICE_INDEX_NOT_PUBLISHED,
    IN_PRICE_GROUP,
    IN_NO_PRICE_GROUP,
    PRICE_GROUP_OPEN
}
