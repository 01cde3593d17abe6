package org.nuan.runtime.mongo;

import java.util.List;

/**
 * An index that a service's queries or rules need; created at start if absent.
 *
 * @param collection where
 * @param name unique over the whole database, so that no store confuses two of them
 * @param keys field names, all ascending
 * @param unique whether two documents may not share the values; never partial
 */
public record IndexDeclaration(String collection, String name, List<String> keys, boolean unique) {

    public static IndexDeclaration unique(String collection, String name, String... keys) {
        return new IndexDeclaration(collection, name, List.of(keys), true);
    }

    public static IndexDeclaration of(String collection, String name, String... keys) {
        return new IndexDeclaration(collection, name, List.of(keys), false);
    }
}
