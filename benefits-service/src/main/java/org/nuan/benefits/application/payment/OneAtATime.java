package org.nuan.benefits.application.payment;

/** Lets one replica of the service do a thing at a time. */
public interface OneAtATime {

    /** Runs the work unless another replica is at it; says whether it ran. */
    boolean run(Runnable work);
}
