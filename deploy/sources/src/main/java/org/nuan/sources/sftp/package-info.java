/** SFTP servers with a generated host key and one user each. */
@NullMarked
package org.nuan.sources.sftp;

import org.jspecify.annotations.NullMarked;
