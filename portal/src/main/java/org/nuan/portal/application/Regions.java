package org.nuan.portal.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuan.kernel.RegionCode;
import org.springframework.core.io.Resource;

/** The names of the places this portal serves, from a file of lines {@code code,Chinese name,English name}. */
public final class Regions {

    /** A place with its name in the reader's language. */
    public record Place(String code, String name) {}

    private record Names(String chinese, String english) {

        String in(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
        }
    }

    private final Map<String, Names> names;

    private Regions(Map<String, Names> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /** Reads the file; a line that is no place stops the start, so that nobody is offered a wrong village. */
    public static Regions read(Resource file) {
        try {
            Map<String, Names> names = new LinkedHashMap<>();
            for (String line :
                    file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(",", -1);
                if (parts.length != 3) {
                    throw new IllegalArgumentException("not code,Chinese name,English name: " + line);
                }
                names.put(RegionCode.of(parts[0].strip()).value(), new Names(parts[1].strip(), parts[2].strip()));
            }
            return new Regions(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name with those of the places it lies in, from the county down; the code where nobody named it. */
    public String fullName(String code, Locale language) {
        StringBuilder text = new StringBuilder();
        String between = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ", " : "";
        for (RegionCode.Level level : RegionCode.Level.values()) {
            Names found = level.digits() <= code.length() ? names.get(code.substring(0, level.digits())) : null;
            if (found != null && level.digits() >= Math.min(6, code.length())) {
                text.append(text.isEmpty() ? "" : between).append(found.in(language));
            }
        }
        return text.isEmpty() ? code : text.toString();
    }

    /** The villages inside a region; all when the region is empty. */
    public List<Place> villages(String region, Locale language) {
        return inside(region, RegionCode.Level.VILLAGE, language);
    }

    /** The places, and after them those of the others that contain none of them; each code once. */
    public static List<Place> alsoCovering(List<Place> places, List<Place> others) {
        Map<String, Place> all = new LinkedHashMap<>();
        places.forEach(place -> all.put(place.code(), place));
        others.stream()
                .filter(other -> places.stream().noneMatch(place -> place.code().startsWith(other.code())))
                .forEach(other -> all.putIfAbsent(other.code(), other));
        return List.copyOf(all.values());
    }

    /** The places of one level that lie inside a region, or that it lies in. */
    public List<Place> inside(String region, RegionCode.Level level, Locale language) {
        return names.keySet().stream()
                .filter(code -> code.length() == level.digits())
                .filter(code -> code.startsWith(region) || region.startsWith(code))
                .map(code -> new Place(code, fullName(code, language)))
                .toList();
    }
}
