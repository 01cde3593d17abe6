package org.nuan.intake.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.nuan.intake.application.ReadAudit;
import org.nuan.runtime.audit.AuditEntry;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a record. */
@RestController
@RequestMapping("/api/intake/audit")
@Tag(name = "audit")
class AuditController {

    private final ReadAudit audit;

    AuditController(ReadAudit audit) {
        this.audit = audit;
    }

    /** @param role the highest role of whoever it was */
    record LookView(Instant at, String actor, String role, String action, String purpose) {
        static LookView of(AuditEntry e) {
            return new LookView(e.at(), e.actor(), e.role(), e.action(), e.purpose());
        }
    }

    @GetMapping
    @Operation(summary = "Who looked at an application or changed it, for its owner and for auditors")
    List<LookView> looks(Actor actor, @RequestParam String applicationId) {
        return Problems.orThrow(audit.read(actor, applicationId)).stream()
                .map(LookView::of)
                .toList();
    }
}
