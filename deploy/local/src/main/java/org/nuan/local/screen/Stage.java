package org.nuan.local.screen;

/** Where a part is on its way up. */
public enum Stage {
    WAITING("waits", "等待"),
    STARTING("starting", "启动中"),
    READY("ready", "就绪"),
    FAILED("FAILED", "失败"),
    RESTARTING("restarting", "重启中"),
    STOPPED("stopped", "已停止");

    private final String english;
    private final String chinese;

    Stage(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }
}
