// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.supabase.value.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the booking assistant asks its data layer, each with the recorded case that answers it. */
final class BookingAssistant {

    private static final int COMPANY = 500001;

    private BookingAssistant() {}

    /**
     * A call of a method.
     *
     * @param golden the case whose answer it has to have
     * @param method the method of Java
     * @param arguments in order
     */
    record Asked(String golden, String method, List<@Nullable Object> arguments) {
        @Override
        public String toString() {
            return method + " as " + golden;
        }
    }

    static List<Asked> all() {
        return List.of(
                asked(
                        "bookings.list",
                        "getBookings",
                        COMPANY,
                        moment("2025-11-18T00:00:00Z"),
                        moment("2025-11-21T23:59:59Z"),
                        List.of("confirmed", "pending"),
                        null),
                asked("bookings.create", "createBooking", booking()),
                asked("bookings.cancel", "cancelBooking", 8L, moment("2025-11-18T10:00:00Z")),
                asked("bookings.cancel-twice", "cancelBooking", 4L, moment("2025-11-18T10:00:00Z")),
                asked(
                        "bookings.update",
                        "moveBooking",
                        COMPANY,
                        8L,
                        moment("2025-11-19T08:00:00+03:00"),
                        moment("2025-11-19T09:00:00+03:00"),
                        2L),
                asked(
                        "bookings.upcoming-for-client",
                        "getUpcomingBookings",
                        COMPANY,
                        40L,
                        moment("2025-11-19T06:00:00Z"),
                        5L),
                asked("clients.by-phone", "findClientByPhone", COMPANY, "79000000002"),
                asked("clients.by-phone.absent", "findClientByPhone", COMPANY, "79990000000"),
                asked(
                        "clients.upsert-existing",
                        "saveClient",
                        COMPANY,
                        "79000000002",
                        "Денис Новый",
                        moment("2025-11-09T12:00:00Z")),
                asked("clients.search", "searchClients", COMPANY, "крус", "0000016"),
                asked("count.exact", "countVipClients", COMPANY),
                asked("services.by-category", "listServices", COMPANY, "hair", true),
                asked("services.bulk-upsert", "syncServices", services()),
                asked("staff.with-schedule", "getStaffWorkingOn", LocalDate.parse("2025-11-12")),
                asked(
                        "schedules.range",
                        "getSchedules",
                        COMPANY,
                        LocalDate.parse("2025-11-10"),
                        LocalDate.parse("2025-11-11")),
                asked("schedules.delete-day", "clearScheduleDay", COMPANY, LocalDate.parse("2025-11-16")),
                asked("dialog.get", "getDialog", COMPANY, "79000000003", moment("2025-11-09T15:30:00Z")),
                asked("dialog.get-expired", "getDialog", COMPANY, "79000000001", moment("2025-11-09T15:30:00Z")),
                asked(
                        "dialog.upsert",
                        "saveDialog",
                        COMPANY,
                        "79000000003",
                        null,
                        0,
                        List.of("a \"quoted\" word", "b\\c"),
                        7,
                        moment("2025-11-10T12:00:00Z")),
                asked("messages.recent-rpc", "getRecentMessages", "79000000005", COMPANY, 3),
                asked("reminders.due", "getDueReminders", moment("2025-11-18T12:00:00Z"), 10L),
                asked(
                        "sync.set",
                        "setSyncStatus",
                        COMPANY,
                        "bookings",
                        "ok",
                        moment("2025-11-09T19:00:00Z"),
                        38,
                        Json.of("{\"pages\":1}")));
    }

    private static Map<String, Object> booking() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", 200001);
        row.put("company_id", COMPANY);
        row.put("client_id", 1);
        row.put("service_id", 2);
        row.put("staff_id", 3);
        row.put("datetime", moment("2025-12-01T09:00:00Z"));
        row.put("ends_at", moment("2025-12-01T09:30:00Z"));
        row.put("price", 3900);
        row.put("booking_data", Map.of("channel", "whatsapp", "items", List.of(2)));
        return row;
    }

    private static List<Map<String, Object>> services() {
        return List.of(
                Map.of(
                        "company_id",
                        COMPANY,
                        "yclients_service_id",
                        5001,
                        "title",
                        "Маникюр №1 (новый)",
                        "duration",
                        75,
                        "cost",
                        4300),
                Map.of(
                        "company_id",
                        COMPANY,
                        "yclients_service_id",
                        5002,
                        "title",
                        "Окрашивание №2",
                        "duration",
                        30,
                        "cost",
                        new BigDecimal("3900.5")));
    }

    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text);
    }

    private static Asked asked(String golden, String method, @Nullable Object... arguments) {
        return new Asked("app." + golden, method, Arrays.asList(arguments));
    }
}
