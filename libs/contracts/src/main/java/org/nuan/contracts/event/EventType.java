package org.nuan.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/** Every fact the platform states, with its CloudEvents type, its topic and the record that is its data. */
public enum EventType {
    APPLICATION_SUBMITTED("org.nuan.application.submitted", Topic.INTAKE, ApplicationSubmitted.class),
    LETTER_SIGNED("org.nuan.letter.signed", Topic.INTAKE, LetterSigned.class),
    LETTER_WITHDRAWN("org.nuan.letter.withdrawn", Topic.INTAKE, LetterWithdrawn.class),
    OBJECTION_RAISED("org.nuan.objection.raised", Topic.INTAKE, ObjectionRaised.class),
    APPLICATION_DECIDED("org.nuan.application.decided", Topic.INTAKE, ApplicationDecided.class),
    VERIFICATION_COMPLETED("org.nuan.verification.completed", Topic.VERIFICATION, VerificationCompleted.class),
    AWARD_GRANTED("org.nuan.award.granted", Topic.BENEFITS, AwardGranted.class),
    PAY_RUN_RELEASED("org.nuan.pay-run.released", Topic.BENEFITS, PayRunReleased.class),
    PAYMENT_PAID("org.nuan.payment.paid", Topic.BENEFITS, PaymentPaid.class),
    PAYMENT_RETURNED("org.nuan.payment.returned", Topic.BENEFITS, PaymentReturned.class),
    REFERRAL_OFFERED("org.nuan.referral.offered", Topic.SERVICES, ReferralOffered.class),
    REFERRAL_ANSWERED("org.nuan.referral.answered", Topic.SERVICES, ReferralAnswered.class),
    DEADLINE_PASSED("org.nuan.deadline.passed", Topic.WORKFLOWS, DeadlinePassed.class),
    CASE_CLOSED("org.nuan.case.closed", Topic.WORKFLOWS, CaseClosed.class);

    private final String type;
    private final Topic topic;
    private final Class<? extends Record> dataClass;

    EventType(String type, Topic topic, Class<? extends Record> dataClass) {
        this.type = type;
        this.topic = topic;
        this.dataClass = dataClass;
    }

    /** The CloudEvents {@code type}, such as {@code org.nuan.award.granted}. */
    public String type() {
        return type;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Record> dataClass() {
        return dataClass;
    }

    public static Optional<EventType> ofType(String type) {
        return Arrays.stream(values()).filter(e -> e.type.equals(type)).findFirst();
    }

    /**
     * The type whose data is of that class.
     *
     * @throws IllegalArgumentException if the record is no fact of the platform
     */
    public static EventType of(Record data) {
        return Arrays.stream(values())
                .filter(e -> e.dataClass.equals(data.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(data.getClass() + " is no fact of the platform"));
    }
}
