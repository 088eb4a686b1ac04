// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import dev.espalier.supabase.response.SupabaseException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of chains are answered as PostgREST answers them. */
// tag::errors[]
@RestControllerAdvice
class Errors {

    @ExceptionHandler
    ResponseEntity<String> failed(SupabaseException e) {
        return ResponseEntity.status(e.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(e.error().json());
    }
}
// end::errors[]
