// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Request;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.mapping.RowReader;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * Rows as values of one type, from JSON, or from columns where nobody wants to see the JSON.
 *
 * @param reader reads one
 */
record RowsReading<D>(RowReader<D> reader) implements DataReading<List<D>> {

    @Override
    public List<D> read(Utf8 json) {
        return reader.all(json);
    }

    @Override
    public Optional<List<D>> fetch(Execution execution, Request request, Optional<RetryPolicy> retries) {
        return execution.rows(request, reader, retries);
    }
}
