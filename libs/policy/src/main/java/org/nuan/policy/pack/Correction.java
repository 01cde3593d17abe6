package org.nuan.policy.pack;

import java.time.LocalDate;

/**
 * Why a new version of a pack says something else about months that have passed. It applies to the months that it
 * corrects.
 *
 * @param subject the name of the parameter, or {@code section/id} of the entry
 * @param was as a trace shows it; empty if there was nothing
 * @param now likewise; empty if there is nothing any more
 */
public record Correction(
        String id, String subject, String was, String now, LocalDate decidedOn, Texts reason, Validity validity)
        implements Dated {}
