package org.nuan.verification.adapter.out.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nuan.verification.domain.source.Item;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The source catalogue as YAML: {@code defaults}, {@code purposes} and {@code sources}. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /** The catalogue that the platform comes with. */
    public static SourceCatalogue shipped() {
        try (InputStream in = Objects.requireNonNull(
                        CatalogueFile.class.getResourceAsStream("/sources.yml"), "sources.yml is missing");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read("sources.yml", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws InvalidCatalogue naming the file, the entry and the field at fault
     */
    public static SourceCatalogue at(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        } catch (IOException e) {
            throw new InvalidCatalogue(
                    file + ": cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    /**
     * @param name for messages
     * @throws InvalidCatalogue naming the file, the entry and the field at fault
     */
    public static SourceCatalogue read(String name, Reader yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Entry root = Entry.of("", new Yaml(new SafeConstructor(options)).load(yaml));
            root.allow("defaults", "purposes", "sources");
            Entry defaults = root.child("defaults");
            defaults.allow("level", "protocol", "timeout", "maxConcurrent", "retries");
            List<Source> sources = new ArrayList<>();
            for (Entry entry : root.children("sources")) {
                sources.add(SourceEntry.read(entry, defaults));
            }
            return new SourceCatalogue(sources, purposes(root.child("purposes")));
        } catch (YAMLException | IllegalArgumentException e) {
            throw new InvalidCatalogue(name + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Set<Item>> purposes(Entry entry) {
        Map<String, Set<Item>> purposes = new LinkedHashMap<>();
        for (String purpose : entry.names()) {
            purposes.put(purpose, SourceEntry.items(entry, purpose));
        }
        return purposes;
    }

    /** The catalogue cannot be used; the message says where it is wrong. */
    public static final class InvalidCatalogue extends RuntimeException {
        InvalidCatalogue(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
