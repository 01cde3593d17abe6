package org.nuan.sources.people;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.sources.catalogue.Fact;
import org.nuan.sources.catalogue.Item;

/** The households of the demonstration stories, read from the JSON resources under {@code people}. */
public final class DemonstrationHouseholds {

    private static final List<String> FILES = List.of("lin", "zhao", "sun", "chen", "qian", "wu");
    private static final TypeReference<Map<String, List<Fact>>> FACTS = new TypeReference<>() {};

    private final Map<CitizenId, DemonstrationPerson> byId = new LinkedHashMap<>();

    public DemonstrationHouseholds(ObjectMapper json) {
        FILES.forEach(file -> read(json, "/people/" + file + ".json"));
    }

    private void read(ObjectMapper json, String resource) {
        try (InputStream in = DemonstrationHouseholds.class.getResourceAsStream(resource)) {
            JsonNode household = json.readTree(Objects.requireNonNull(in, resource));
            household.required("members").forEach(member -> {
                DemonstrationPerson person = member(json, household, member);
                byId.put(person.person().id(), person);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private DemonstrationPerson member(ObjectMapper json, JsonNode household, JsonNode member) {
        CitizenId id = CitizenId.parse(member.required("citizenId").asText());
        RegionCode region = RegionCode.of(household.required("region").asText());
        Map<String, List<Fact>> facts = new HashMap<>(json.convertValue(member.required("facts"), FACTS));
        facts.put("public-security", register(region, facts.getOrDefault("public-security", List.of())));
        return new DemonstrationPerson(
                household.required("household").asText(),
                member.required("name").asText(),
                member.required("role").asText(),
                member.hasNonNull("account") ? member.get("account").asText() : null,
                member.path("accountClosed").asBoolean(false),
                new Person(id, region, Map.copyOf(facts)));
    }

    private static List<Fact> register(RegionCode region, List<Fact> others) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Item.HOUSEHOLD_REGISTER, region.value(), null));
        facts.addAll(others);
        return List.copyOf(facts);
    }

    public Optional<DemonstrationPerson> find(CitizenId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<DemonstrationPerson> all() {
        return List.copyOf(byId.values());
    }
}
