package org.nuan.contracts.intake;

import java.time.LocalDate;

/**
 * A public notice with as little as the law needs: who applies, how many people, how much, where and until when.
 *
 * @param applicantName shown masked but for the family name
 */
public record NoticeView(
        String noticeId,
        String region,
        String scheme,
        String applicantName,
        int persons,
        long monthlyAmountFen,
        LocalDate opensOn,
        LocalDate closesOn,
        String state) {}
