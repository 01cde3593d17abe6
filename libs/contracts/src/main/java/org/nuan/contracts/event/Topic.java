package org.nuan.contracts.event;

/** The Kafka topics, one for each service that states facts. */
public enum Topic {
    INTAKE(Topic.INTAKE_NAME),
    VERIFICATION(Topic.VERIFICATION_NAME),
    BENEFITS(Topic.BENEFITS_NAME),
    SERVICES(Topic.SERVICES_NAME),
    WORKFLOWS(Topic.WORKFLOWS_NAME);

    public static final String INTAKE_NAME = "nuan.intake";
    public static final String VERIFICATION_NAME = "nuan.verification";
    public static final String BENEFITS_NAME = "nuan.benefits";
    public static final String SERVICES_NAME = "nuan.services";
    public static final String WORKFLOWS_NAME = "nuan.workflows";

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }
}
