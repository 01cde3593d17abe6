package org.nuan.intake.application;

import org.nuan.intake.domain.application.Application;

/**
 * An application as the store holds it.
 *
 * @param version grows by one with every change; a change of an older version is refused
 */
public record Stored(Application application, long version) {}
