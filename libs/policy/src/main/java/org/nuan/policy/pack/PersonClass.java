package org.nuan.policy.pack;

/** A class of people that a pack names and pays for in its own way. */
public sealed interface PersonClass extends Dated
        permits DisabilityClass, OneOffSubsidy, Preference, SinglePerson, Tier {

    Texts name();
}
