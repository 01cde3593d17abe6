package org.nuan.policy.amount;

/**
 * The kinds of steps of an amount. Each family is an enum beside the method that takes the steps; every constant's name is
 * unique among all families and has a sentence {@code step.NAME} in every language of the platform (a test holds both).
 */
public interface StepCode {

    /** The stable code. */
    String name();

    /** The arithmetic with the operands of the step by name; {@code =} is printed by the step. */
    String formula();
}
