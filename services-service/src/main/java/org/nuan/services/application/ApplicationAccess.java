package org.nuan.services.application;

/** Whether whoever makes the present request may see an application: intake knows whose it is. */
@FunctionalInterface
public interface ApplicationAccess {

    boolean callerMaySee(String applicationId);
}
