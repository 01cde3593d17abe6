package org.nuan.portal.adapter.in.web.form;

/** An address that names no page, such as one with a row or an act that does not exist. */
public final class UnreadableAddress extends RuntimeException {

    public UnreadableAddress(String what) {
        super(what);
    }
}
