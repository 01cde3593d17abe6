package org.nuan.policy.rule;

/**
 * Why a rule answered as it did. Each family is an enum beside the rules that give it; every constant's name is unique
 * among all families and has a sentence {@code reason.NAME} in every language of the platform (a test holds both).
 */
public interface Reason {

    /** The stable code. */
    String name();
}
