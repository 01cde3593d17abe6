package org.nuan.local.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Secrets;
import org.nuan.local.platform.Settings;

/** What is printed when everything is ready: where to look, whom to be, what to try. */
public final class Welcome {
    private static final String[][] ACCOUNTS = {
        {"citizen-lin, citizen-zhao", "居民 people who ask for help"},
        {"coordinator", "村协理员 village coordinator, 杨树村"},
        {"caseworker, caseworker-two", "乡镇经办 township caseworkers, 柳溪镇"},
        {"approver", "乡镇审批 township approver, 柳溪镇"},
        {"reviewer", "县级复核 county reviewer, 河东县"},
        {"finance, finance-two", "资金发放 county finance, 河东县"},
        {"officer, provider", "部门与机构 department officer, service provider"},
        {"editor, auditor, operator", "政策、审计、运维 policy, audit, operations"}
    };

    private Welcome() {}

    public static List<String> lines(Settings settings, Secrets secrets, Duration took) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Nuan is ready 已就绪 after " + Line.seconds(took).strip());
        if (settings.only().contains(Component.GATEWAY)) {
            lines.add("");
            lines.add("  Open 打开      http://localhost:" + settings.port(Component.GATEWAY));
            lines.add("  Password 密码  " + secrets.get(Secrets.DEMO_PASSWORD) + "   for all demonstration accounts:");
            for (String[] account : ACCOUNTS) {
                lines.add("    " + account[0] + " ".repeat(Math.max(1, 30 - account[0].length())) + account[1]);
            }
        }
        if (settings.only().contains(Component.KEYCLOAK)) {
            lines.add("");
            lines.add("  Accounts 账号管理  http://localhost:" + settings.port(Component.KEYCLOAK)
                    + "/admin  (admin; password in " + Secrets.file(settings.data()) + ")");
        }
        if (settings.only().contains(Component.DOCUMENTS)
                && settings.mongodbUri().isEmpty()
                && settings.mongod().isEmpty()) {
            lines.add("");
            lines.add("  Documents are kept by a built-in stand-in for MongoDB: for trying out, not for service.");
            lines.add("  With MongoDB installed it is used instead; or name one in NUAN_MONGODB_URI.");
        }
        lines.add("");
        lines.add("  Next 接下来: ./nuan demo · ./nuan status · ./nuan logs workflows");
        lines.add("  Ctrl-C or ./nuan down stops everything; the data stays.");
        return lines;
    }
}
