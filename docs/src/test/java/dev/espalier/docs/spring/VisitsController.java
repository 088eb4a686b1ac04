// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import static dev.espalier.fixtures.clinic.Keys.VISITS__VISITS_PRACTICE_ID_PET_ID_FKEY;
import static dev.espalier.fixtures.clinic.Tables.ANNOUNCEMENTS;
import static dev.espalier.fixtures.clinic.Tables.PETS;
import static dev.espalier.fixtures.clinic.Tables.VISITS;
import static dev.espalier.supabase.Selected.column;
import static dev.espalier.supabase.Selected.toOne;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the service answers. */
@RestController
class VisitsController {

    private final Callers callers;
    private final Admissions admissions;

    VisitsController(Callers callers, Admissions admissions) {
        this.callers = callers;
        this.admissions = admissions;
    }

    // tag::visits[]
    @GetMapping("/visits")
    List<Visit> visits(@RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) OffsetDateTime from) {
        return callers.supabase()
                .from(VISITS)
                .select(
                        column(VISITS.ID),
                        column(VISITS.AT),
                        column(VISITS.REASON),
                        column(VISITS.FEE),
                        toOne(VISITS__VISITS_PRACTICE_ID_PET_ID_FKEY).as("pet").select(PETS.NAME, PETS.SPECIES))
                .gte(VISITS.AT, from)
                .order(VISITS.AT)
                .range(0, 49)
                .rows(Visit.class)
                .fetch();
    }
    // end::visits[]

    // tag::announcements[]
    @GetMapping(path = "/announcements", produces = MediaType.APPLICATION_JSON_VALUE)
    String announcements() {
        return callers.supabase()
                .from(ANNOUNCEMENTS)
                .select(ANNOUNCEMENTS.TITLE)
                .order(ANNOUNCEMENTS.ID)
                .throwOnError()
                .execute()
                .json()
                .orElseThrow();
    }
    // end::announcements[]

    @PostMapping("/admissions")
    @ResponseStatus(HttpStatus.CREATED)
    Admissions.Admitted admit(@RequestBody Admissions.Admission admission) {
        return admissions.admit(admission);
    }
}
