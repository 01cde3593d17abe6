package org.nuan.sources.catalogue;

/**
 * One institution that can be asked.
 *
 * @param id the name used in addresses and folders, such as {@code bank-03}
 * @param batch whether it is asked by files over SFTP instead of over HTTPS
 */
public record Source(String id, SourceClass kind, boolean batch) {}
