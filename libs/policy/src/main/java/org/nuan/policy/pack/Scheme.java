package org.nuan.policy.pack;

/** What a pack regulates. */
public enum Scheme {
    /** 最低生活保障, the minimum living guarantee. */
    DIBAO
}
