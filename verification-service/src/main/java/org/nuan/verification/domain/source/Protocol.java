package org.nuan.verification.domain.source;

/** How a source is asked. */
public enum Protocol {
    /** One question, one answer, over mutual TLS. */
    HTTPS,
    /** A file of questions put on a server; a file of answers fetched later. */
    SFTP_BATCH
}
