package org.nuan.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nuan.contracts.verification.VerificationOrder;
import org.nuan.contracts.verification.VerificationOrder.Declared;
import org.nuan.contracts.verification.VerificationOrder.Letter;
import org.nuan.contracts.verification.VerificationOrder.Subject;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.source.SourceClass;

/** A demonstration household as the process would have it verified. */
record Household(String applicationId, List<Subject> persons, List<Letter> letters) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<String> ALL =
            Arrays.stream(SourceClass.values()).map(Enum::name).toList();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Household lin(String applicationId) {
        return new Household(
                applicationId,
                List.of(
                        new Subject(
                                "lin-1",
                                Orders.LIN,
                                "林小燕",
                                true,
                                List.of(new Declared("WAGE", 186_000L), new Declared("FINANCIAL_ASSETS", 321_540L))),
                        new Subject("lin-2", Orders.LIN_MOTHER, "林桂芳", true, List.of(new Declared("PENSION", 23_000L))),
                        new Subject("lin-3", Orders.LIN_SON, "王子涵", false, List.of())),
                List.of(letter(applicationId, "lin-1"), letter(applicationId, "lin-2")));
    }

    static Household zhao(String applicationId) {
        return new Household(
                applicationId,
                List.of(new Subject("zhao-1", Orders.ZHAO, "赵国强", true, List.of())),
                List.of(letter(applicationId, "zhao-1")));
    }

    static Household chen(String applicationId) {
        return new Household(
                applicationId,
                List.of(
                        new Subject("chen-1", Orders.CHEN_FATHER, "陈福来", true, List.of()),
                        new Subject("chen-2", Orders.CHEN_SON, "陈刚", true, List.of(new Declared("WAGE", 120_000L)))),
                List.of(letter(applicationId, "chen-1"), letter(applicationId, "chen-2")));
    }

    static Letter letter(String applicationId, String personId) {
        return new Letter(
                "SQ-" + applicationId + "-" + personId, personId, ALL, TODAY.minusDays(3), TODAY.plusYears(1), null);
    }

    Household withLetters(UnaryOperator<Letter> change) {
        return new Household(
                applicationId, persons, letters.stream().map(change).toList());
    }

    Household withoutLetterOf(String personId) {
        List<Letter> fewer = new ArrayList<>(letters);
        fewer.removeIf(letter -> letter.personId().equals(personId));
        return new Household(applicationId, persons, fewer);
    }

    static UnaryOperator<Letter> covering(String... classes) {
        return l -> new Letter(
                l.number(), l.personId(), List.of(classes), l.effectiveFrom(), l.validUntil(), l.withdrawnOn());
    }

    static UnaryOperator<Letter> expired() {
        return l ->
                new Letter(l.number(), l.personId(), l.sourceClasses(), TODAY.minusYears(2), TODAY.minusDays(1), null);
    }

    static UnaryOperator<Letter> withdrawn() {
        return l -> new Letter(
                l.number(), l.personId(), l.sourceClasses(), l.effectiveFrom(), l.validUntil(), TODAY.minusDays(1));
    }

    String order() {
        return order("dibao-application");
    }

    String order(String purpose) {
        try {
            return JSON.writeValueAsString(new VerificationOrder(
                    applicationId, "hh-" + applicationId, Platform.VILLAGE, purpose, TODAY, persons, letters));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
