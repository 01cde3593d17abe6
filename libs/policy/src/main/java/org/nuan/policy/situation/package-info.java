/** What is known about a household: people, income, property, spending, each with where it is known from. */
@NullMarked
package org.nuan.policy.situation;

import org.jspecify.annotations.NullMarked;
