// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.espalier.supabase.literal.LiteralModule;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;

/**
 * Teaches a mapper of Jackson the values of PostgreSQL: dates and times, intervals, {@code bytea}, ranges, JSON, jOOQ's enums, {@code NaN}, and
 * numbers that a {@code double} cannot hold, read and written exactly.
 */
public final class RowModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module, under a name of ours. */
    public RowModule() {
        super("espalier-rows");
        addMoments();
        addDeserializer(Duration.class, new TextDeserializer<>(Duration.class, IntervalReading::duration));
        addDeserializer(Period.class, new TextDeserializer<>(Period.class, IntervalReading::period));
        addDeserializer(byte[].class, new TextDeserializer<>(byte[].class, BytesReading::of));
        addDeserializer(Double.class, FloatingDeserializer.ofDouble(Double.class));
        addDeserializer(double.class, FloatingDeserializer.ofDouble(double.class));
        addDeserializer(Float.class, FloatingDeserializer.ofFloat(Float.class));
        addDeserializer(float.class, FloatingDeserializer.ofFloat(float.class));
        addDeserializer(Byte.class, new ByteDeserializer(Byte.class));
        addDeserializer(byte.class, new ByteDeserializer(byte.class));
    }

    private void addMoments() {
        addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, MomentReading::date));
        addDeserializer(LocalTime.class, new TextDeserializer<>(LocalTime.class, MomentReading::time));
        addDeserializer(OffsetTime.class, new TextDeserializer<>(OffsetTime.class, MomentReading::offsetTime));
        addDeserializer(LocalDateTime.class, new TextDeserializer<>(LocalDateTime.class, MomentReading::timestamp));
        addDeserializer(OffsetDateTime.class, new TextDeserializer<>(OffsetDateTime.class, MomentReading::moment));
        addDeserializer(
                ZonedDateTime.class,
                new TextDeserializer<>(
                        ZonedDateTime.class, text -> MomentReading.moment(text).toZonedDateTime()));
        addDeserializer(
                Instant.class,
                new TextDeserializer<>(
                        Instant.class, text -> MomentReading.moment(text).toInstant()));
        addDeserializer(
                java.sql.Date.class,
                new TextDeserializer<>(java.sql.Date.class, text -> java.sql.Date.valueOf(MomentReading.date(text))));
        addDeserializer(
                Timestamp.class,
                new TextDeserializer<>(Timestamp.class, text -> Timestamp.valueOf(MomentReading.timestamp(text))));
        addDeserializer(
                Date.class,
                new TextDeserializer<>(
                        Date.class, text -> Date.from(MomentReading.moment(text).toInstant())));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        new LiteralModule().setupModule(context);
        context.addDeserializers(new TypeDeserializers());
        context.addKeyDeserializers(new LiteralKeys());
    }
}
