package org.nuan.benefits.application.access;

/** Asks the intake service, as the citizen who makes the present request, whether an application is theirs to read. */
public interface CaseReads {

    boolean mayRead(String applicationId);
}
