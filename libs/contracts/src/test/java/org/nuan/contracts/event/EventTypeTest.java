package org.nuan.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    /** Facts travel on a bus that many read: their records must have no place for a person's data. */
    private static final Set<String> PERSONAL = Set.of("name", "citizenid", "account", "phone", "address", "text");

    @ParameterizedTest
    @EnumSource(EventType.class)
    void noFactHasAPlaceForPersonalData(EventType type) {
        for (var component : type.dataClass().getRecordComponents()) {
            assertThat(PERSONAL).doesNotContain(component.getName().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void typesAreUniqueAndFoundAgain() {
        Set<String> types =
                Arrays.stream(EventType.values()).map(EventType::type).collect(Collectors.toSet());
        assertThat(types).hasSameSizeAs(EventType.values());
        assertThat(EventType.ofType("org.nuan.award.granted")).contains(EventType.AWARD_GRANTED);
        assertThat(EventType.ofType("org.nuan.nothing")).isEmpty();
    }

    @Test
    void aRecordThatIsNoFactIsRefused() {
        record Gossip(String what) {}
        assertThatThrownBy(() -> EventType.of(new Gossip("x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
