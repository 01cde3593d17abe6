package org.nuan.sources.query;

/** A question no institution would answer. The message says which part is at fault, never its content. */
public final class BadQuery extends Exception {

    BadQuery(String message) {
        super(message);
    }
}
