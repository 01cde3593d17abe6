package org.nuan.local.platform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every part of the platform with its name, its ports before the offset, and the memory it needs (MB, resident). */
public enum Component {
    KAFKA("kafka", "Kafka", "消息", 19092, 19093, 260),
    POSTGRES("postgres", "PostgreSQL", "账务库", 15432, 0, 80),
    DOCUMENTS("documents", "Documents", "文档库", 17117, 0, 80),
    KEYCLOAK("keycloak", "Keycloak", "登录", 8180, 0, 450),
    SOURCES("sources", "Sources", "银行与部门", 18443, 0, 160),
    INTAKE("intake-service", "Intake", "受理", 8082, 0, 260),
    VERIFICATION("verification-service", "Verification", "核对", 8083, 0, 260),
    BENEFITS("benefits-service", "Benefits", "救助金", 8084, 0, 260),
    SERVICES("services-service", "Services", "服务救助", 8085, 0, 240),
    WORKFLOWS("workflows", "Workflows", "流程", 8086, 0, 380),
    PORTAL("portal", "Portal", "门户", 8081, 0, 260),
    GATEWAY("gateway", "Gateway", "网关", 8080, 0, 240);

    /** The two SFTP servers inside {@link #SOURCES}. */
    public static final int SOURCES_SFTP_PORT = 18022;

    public static final int BANK_SFTP_PORT = 18023;

    /** Started from an executable jar, after the stores. */
    public static final Set<Component> SPRING_SERVICES = EnumSet.range(INTAKE, GATEWAY);

    private final String id;
    private final String title;
    private final String chinese;
    private final int basePort;
    private final int secondBasePort;
    private final int memory;

    Component(String id, String title, String chinese, int basePort, int secondBasePort, int memory) {
        this.id = id;
        this.title = title;
        this.chinese = chinese;
        this.basePort = basePort;
        this.secondBasePort = secondBasePort;
        this.memory = memory;
    }

    /** The name in commands, log files and process records. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String chinese() {
        return chinese;
    }

    public int basePort() {
        return basePort;
    }

    public int memory() {
        return memory;
    }

    /** All ports before the offset, the main one first. */
    public List<Integer> basePorts() {
        if (this == SOURCES) {
            return List.of(basePort, SOURCES_SFTP_PORT, BANK_SFTP_PORT);
        }
        return secondBasePort == 0 ? List.of(basePort) : List.of(basePort, secondBasePort);
    }

    /** Lives in the launcher's own process unless a separate server is used. */
    public boolean insideLauncher() {
        return this == KAFKA || this == DOCUMENTS;
    }

    public static Optional<Component> named(String name) {
        return Arrays.stream(values())
                .filter(component -> component.id.equals(name) || component.id.equals(name + "-service"))
                .findFirst();
    }
}
