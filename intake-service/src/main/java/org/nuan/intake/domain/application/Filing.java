package org.nuan.intake.domain.application;

import java.time.Instant;
import org.nuan.intake.domain.dossier.Account;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.Scheme;
import org.nuan.intake.domain.number.ReceiptNumber;

/**
 * Who asks for what. It never changes: a household that changes makes a new application.
 *
 * @param householdId the same for every application of the same adults
 * @param owner the account that made the application, for itself or on behalf
 */
public record Filing(
        String id,
        ReceiptNumber receiptNumber,
        String householdId,
        Scheme scheme,
        Account owner,
        Instant createdAt,
        Household household) {}
