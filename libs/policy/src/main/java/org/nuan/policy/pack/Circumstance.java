package org.nuan.policy.pack;

/** A circumstance of a member that a place asks for before it counts a household to the edge. */
public record Circumstance(String id, Texts name, Conditions when, Validity validity) implements Dated {}
