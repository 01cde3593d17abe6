/** Sources that answer in batches over SFTP instead of at once. */
@NullMarked
package org.nuan.sources.batch;

import org.jspecify.annotations.NullMarked;
