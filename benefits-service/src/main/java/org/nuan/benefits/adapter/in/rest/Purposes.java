package org.nuan.benefits.adapter.in.rest;

/** What is kept as the purpose of a look when the caller names none. */
final class Purposes {

    static final String CASEWORK = "casework";
    static final String PAYMENT = "payment";

    private Purposes() {}
}
