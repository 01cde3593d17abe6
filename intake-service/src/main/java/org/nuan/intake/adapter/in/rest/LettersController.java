package org.nuan.intake.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.LetterForm;
import org.nuan.intake.application.SignLetter;
import org.nuan.intake.application.WithdrawLetter;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Authorisation letters: signed and taken back. */
@RestController
@RequestMapping("/api/intake/applications/{id}/letters")
@Tag(name = "authorisation letters")
class LettersController {

    private final SignLetter sign;
    private final WithdrawLetter withdraw;

    LettersController(SignLetter sign, WithdrawLetter withdraw) {
        this.sign = sign;
        this.withdraw = withdraw;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hand in the signed letter of an adult member")
    ApplicationView.Letter sign(Actor actor, @PathVariable String id, @RequestBody LetterForm form) {
        return HouseholdViews.letter(
                Problems.orThrow(sign.sign(actor, id, CommandId.current(), LetterFormReader.read(form))));
    }

    @PostMapping("/{number}/withdrawal")
    @Operation(summary = "Take a letter back; from today it counts no more")
    ApplicationView.Letter withdraw(Actor actor, @PathVariable String id, @PathVariable String number) {
        return HouseholdViews.letter(Problems.orThrow(withdraw.withdraw(actor, id, number)));
    }
}
