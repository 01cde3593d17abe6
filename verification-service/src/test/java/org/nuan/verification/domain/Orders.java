package org.nuan.verification.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.verification.domain.order.Declared;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.source.SourceClass;

/** Builders of orders with the demonstration households' people. */
public final class Orders {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final String LIN = "990101198603120245";
    public static final String LIN_MOTHER = "990101195205200465";
    public static final String LIN_SON = "990101201509010319";
    public static final String ZHAO = "990101197911030159";
    public static final String CHEN_FATHER = "990101195001151171";
    public static final String CHEN_SON = "990101198206301392";

    private Orders() {}

    public static Person adult(String personId, String citizenId, String name, Declared... declared) {
        return new Person(personId, CitizenId.parse(citizenId), name, true, List.of(declared));
    }

    public static Person minor(String personId, String citizenId, String name) {
        return new Person(personId, CitizenId.parse(citizenId), name, false, List.of());
    }

    public static Letter letter(String personId, SourceClass... classes) {
        Set<SourceClass> covered =
                classes.length == 0 ? EnumSet.allOf(SourceClass.class) : EnumSet.copyOf(Arrays.asList(classes));
        return new Letter("SQ-" + personId, personId, covered, TODAY.minusDays(10), TODAY.plusYears(1), null);
    }

    public static Letter expired(String personId) {
        Letter letter = letter(personId);
        return new Letter(
                letter.number(), personId, letter.sourceClasses(), TODAY.minusYears(2), TODAY.minusDays(1), null);
    }

    public static Letter withdrawn(String personId, LocalDate on) {
        Letter letter = letter(personId);
        return new Letter(
                letter.number(), personId, letter.sourceClasses(), letter.effectiveFrom(), letter.validUntil(), on);
    }

    public static Letter from(String personId, LocalDate day) {
        Letter letter = letter(personId);
        return new Letter(letter.number(), personId, letter.sourceClasses(), day, day.plusYears(1), null);
    }

    public static Order order(List<Person> persons, Letter... letters) {
        return new Order(
                "app-1", "hh-1", RegionCode.of("990101001001"), "dibao-application", TODAY, persons, List.of(letters));
    }
}
