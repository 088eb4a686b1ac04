// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/** Members of Java as columns: {@code companyId} is {@code company_id}, and {@code _deletedAt} keeps its first underscore. */
public final class ColumnNaming extends PropertyNamingStrategies.NamingBase {

    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String member) {
        String afterUnderscores = member.replaceFirst("^_+", "");
        String underscores = member.substring(0, member.length() - afterUnderscores.length());
        return underscores + PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(afterUnderscores);
    }
}
