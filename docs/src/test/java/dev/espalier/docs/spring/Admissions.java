// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import static dev.espalier.fixtures.clinic.Tables.PETS;
import static dev.espalier.fixtures.clinic.Tables.VISITS;

import dev.espalier.fixtures.clinic.enums.Species;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a pet that is new, with its first visit: both or neither. */
@Service
class Admissions {

    private final Callers callers;

    Admissions(Callers callers) {
        this.callers = callers;
    }

    /** Who comes, where, when and what for. */
    record Admission(int practice, String name, Species species, String chip, OffsetDateTime at, BigDecimal fee) {}

    /** What was entered. */
    record Admitted(int pet, long visit) {}

    // tag::transaction[]
    @Transactional
    Admitted admit(Admission admission) {
        SupabaseClient supabase = callers.supabase();
        int pet = supabase.from(PETS)
                .insert(Row.of(PETS.PRACTICE_ID, admission.practice())
                        .and(PETS.NAME, admission.name())
                        .and(PETS.SPECIES, admission.species())
                        .and(PETS.CHIP, admission.chip()))
                .select(PETS.ID)
                .single()
                .fetch()
                .get("id")
                .intValue();
        long visit = supabase.from(VISITS)
                .insert(Row.of(VISITS.PRACTICE_ID, admission.practice())
                        .and(VISITS.PET_ID, pet)
                        .and(VISITS.AT, admission.at())
                        .and(VISITS.REASON, "admission")
                        .and(VISITS.FEE, admission.fee()))
                .select(VISITS.ID)
                .single()
                .fetch()
                .get("id")
                .longValue();
        return new Admitted(pet, visit);
    }
    // end::transaction[]
}
