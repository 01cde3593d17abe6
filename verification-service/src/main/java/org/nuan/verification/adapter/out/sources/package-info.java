/** Talks to the sources: questions over HTTPS with mutual TLS, and files over SFTP with a pinned host key. */
@NullMarked
package org.nuan.verification.adapter.out.sources;

import org.jspecify.annotations.NullMarked;
