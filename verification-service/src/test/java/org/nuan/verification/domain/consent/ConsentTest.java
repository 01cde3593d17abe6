package org.nuan.verification.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.verification.domain.Orders.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.verification.adapter.out.catalogue.CatalogueFile;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.order.Withdrawals;
import org.nuan.verification.domain.source.Item;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.nuan.verification.domain.source.SourceClass;

class ConsentTest {

    private static final SourceCatalogue CATALOGUE = CatalogueFile.shipped();
    private static final Source BANK = CATALOGUE.find("bank-01").orElseThrow();
    private static final Source TAX = CATALOGUE.find("tax").orElseThrow();
    private static final Person MOTHER = Orders.adult("p1", Orders.LIN, "林小燕");
    private static final Person GRANDMOTHER = Orders.adult("p2", Orders.LIN_MOTHER, "林桂芳");
    private static final Person CHILD = Orders.minor("p3", Orders.LIN_SON, "王子涵");

    private final Consent consent = new Consent(CATALOGUE);

    private Ruling rule(Order order, Person person, Source source, LocalDate day, Withdrawals withdrawals) {
        return consent.rule(order, person, source, "q1", day, withdrawals);
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("in force", List.of(Orders.letter("p1")), null),
                Arguments.of("first day", List.of(Orders.from("p1", TODAY)), null),
                Arguments.of("none", List.of(), Ruling.Reason.LETTER_MISSING),
                Arguments.of("another adult's", List.of(Orders.letter("p2")), Ruling.Reason.LETTER_MISSING),
                Arguments.of("expired", List.of(Orders.expired("p1")), Ruling.Reason.LETTER_EXPIRED),
                Arguments.of("withdrawn today", List.of(Orders.withdrawn("p1", TODAY)), Ruling.Reason.LETTER_WITHDRAWN),
                Arguments.of("to be withdrawn tomorrow", List.of(Orders.withdrawn("p1", TODAY.plusDays(1))), null),
                Arguments.of(
                        "from tomorrow",
                        List.of(Orders.from("p1", TODAY.plusDays(1))),
                        Ruling.Reason.LETTER_NOT_YET_IN_FORCE),
                Arguments.of(
                        "expired and withdrawn ones",
                        List.of(Orders.expired("p1"), Orders.withdrawn("p1", TODAY)),
                        Ruling.Reason.LETTER_WITHDRAWN),
                Arguments.of("an expired and a good one", List.of(Orders.expired("p1"), Orders.letter("p1")), null),
                Arguments.of(
                        "for departments only",
                        List.of(Orders.letter("p1", SourceClass.TAX)),
                        Ruling.Reason.CLASS_NOT_COVERED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void an_adult_is_asked_about_only_by_an_own_letter_that_holds_and_covers(
            String what, List<Letter> letters, Ruling.Reason expected) {
        Order order = Orders.order(List.of(MOTHER, GRANDMOTHER), letters.toArray(Letter[]::new));
        Ruling ruling = rule(order, MOTHER, BANK, TODAY, Withdrawals.NONE);
        if (expected == null) {
            assertThat(ruling).isInstanceOf(Ruling.Granted.class);
        } else {
            assertThat(ruling).isEqualTo(new Ruling.Denied(expected));
        }
    }

    @Test
    void a_minor_is_covered_by_an_adult_of_the_household() {
        Order order = Orders.order(List.of(MOTHER, CHILD), Orders.letter("p1"));
        assertThat(rule(order, CHILD, BANK, TODAY, Withdrawals.NONE))
                .isInstanceOfSatisfying(
                        Ruling.Granted.class,
                        granted -> assertThat(granted.query().letterNumber()).isEqualTo("SQ-p1"));
    }

    @Test
    void a_minor_is_not_covered_by_another_minor_nor_by_a_letter_that_ended() {
        Order otherChild =
                Orders.order(List.of(CHILD, Orders.minor("p4", "990101201802140833", "孙晓")), Orders.letter("p4"));
        assertThat(rule(otherChild, CHILD, BANK, TODAY, Withdrawals.NONE))
                .isEqualTo(new Ruling.Denied(Ruling.Reason.LETTER_MISSING));
        Order ended = Orders.order(List.of(MOTHER, CHILD), Orders.expired("p1"));
        assertThat(rule(ended, CHILD, BANK, TODAY, Withdrawals.NONE))
                .isEqualTo(new Ruling.Denied(Ruling.Reason.LETTER_EXPIRED));
    }

    @Test
    void whoever_is_eighteen_needs_an_own_letter_whatever_the_file_says() {
        Person grown = Orders.minor("p3", Orders.LIN_SON, "王子涵");
        Order order = Orders.order(List.of(MOTHER, grown), Orders.from("p1", LocalDate.of(2033, 1, 1)));
        assertThat(rule(order, grown, BANK, LocalDate.of(2033, 8, 31), Withdrawals.NONE))
                .isInstanceOf(Ruling.Granted.class);
        assertThat(rule(order, grown, BANK, LocalDate.of(2033, 9, 1), Withdrawals.NONE))
                .isEqualTo(new Ruling.Denied(Ruling.Reason.LETTER_MISSING));
    }

    @Test
    void a_withdrawal_heard_of_later_counts_from_its_day() {
        Order order = Orders.order(List.of(MOTHER), Orders.letter("p1"));
        Withdrawals heard = new Withdrawals(Map.of("SQ-p1", TODAY));
        assertThat(rule(order, MOTHER, BANK, TODAY, heard))
                .isEqualTo(new Ruling.Denied(Ruling.Reason.LETTER_WITHDRAWN));
        assertThat(rule(order, MOTHER, BANK, TODAY.minusDays(1), heard)).isInstanceOf(Ruling.Granted.class);
        Withdrawals others = new Withdrawals(Map.of("SQ-p2", TODAY));
        assertThat(rule(order, MOTHER, BANK, TODAY, others)).isInstanceOf(Ruling.Granted.class);
    }

    @Test
    void only_what_the_purpose_needs_is_asked() {
        Order order = Orders.order(List.of(MOTHER), Orders.letter("p1"));
        Order lifeCheck =
                new Order("app-1", "hh-1", order.region(), "life-check", TODAY, order.persons(), order.letters());
        assertThat(rule(lifeCheck, MOTHER, TAX, TODAY, Withdrawals.NONE))
                .isEqualTo(new Ruling.Denied(Ruling.Reason.NOT_NEEDED_FOR_PURPOSE));
        Source civilAffairs = CATALOGUE.find("civil-affairs").orElseThrow();
        assertThat(rule(lifeCheck, MOTHER, civilAffairs, TODAY, Withdrawals.NONE))
                .isInstanceOfSatisfying(
                        Ruling.Granted.class,
                        granted -> assertThat(granted.query().items()).containsExactly(Item.FUNERAL));
    }

    @Test
    void nothing_that_is_printed_shows_a_person() {
        Order order = Orders.order(List.of(MOTHER), Orders.letter("p1"));
        String printed = order + " " + rule(order, MOTHER, BANK, TODAY, Withdrawals.NONE);
        assertThat(printed).doesNotContain(Orders.LIN).doesNotContain("林小燕");
    }
}
