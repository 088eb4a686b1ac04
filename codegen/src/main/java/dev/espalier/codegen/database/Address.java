// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is: {@code jdbc:postgresql://localhost:5432/shop?user=anna}, or, as other tools have it,
 * {@code postgresql://anna:secret@localhost:5432/shop}.
 */
public final class Address {

    private static final String JDBC = "jdbc:postgresql:";

    // Not asked of the driver manager: in a build tool it has seen the drivers of whoever came first.
    private static final Driver DRIVER = driver();

    private final String url;
    private final Properties account;

    private Address(String url, Properties account) {
        this.url = url;
        this.account = account;
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is none of PostgreSQL's; the message does not repeat it, for it may hold a password
     */
    public static Address of(String text) {
        String url = text.matches("postgres(ql)?://.*") ? jdbc(text) : text;
        // A driver takes what it can read.
        if (!takes(DRIVER, url)) {
            throw new IllegalArgumentException(
                    "not an address of the form jdbc:postgresql://host:port/database?user=… or postgresql://user:password@host:port/database");
        }
        return new Address(url, new Properties());
    }

    private static Driver driver() {
        return ServiceLoader.load(Driver.class, Address.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> takes(driver, JDBC + "//localhost/postgres"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL's driver is not on the class path"));
    }

    private static boolean takes(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            throw new IllegalStateException("a driver cannot tell whether it takes an address", e);
        }
    }

    /** The same for this account, where it is given; what the address itself says wins. */
    public Address as(@Nullable String user, @Nullable String password) {
        Properties given = new Properties();
        if (user != null) {
            given.setProperty("user", user);
        }
        if (password != null) {
            given.setProperty("password", password);
        }
        return new Address(url, given);
    }

    /** {@code postgresql://anna:secret@host:5432/shop?sslmode=require} as {@code jdbc:postgresql://host:5432/shop?user=anna&…} */
    private static String jdbc(String text) {
        try {
            URI uri = new URI(text);
            StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
            String[] user = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            // Both places are percent-encoded alike, but for the plus sign, which only a query reads as a blank.
            if (user.length > 0) {
                parameters.add("user=" + user[0].replace("+", "%2B"));
            }
            if (user.length > 1) {
                parameters.add("password=" + user[1].replace("+", "%2B"));
            }
            if (uri.getRawQuery() != null) {
                parameters.add(uri.getRawQuery());
            }
            String authority = uri.getRawAuthority();
            String hosts = authority == null ? "" : authority.substring(authority.lastIndexOf('@') + 1);
            return JDBC + "//" + hosts + uri.getRawPath() + parameters;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a URI: " + e.getReason(), e);
        }
    }

    /**
     * Connects.
     *
     * @throws SQLException what the server or the driver says
     */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(account);
        properties.setProperty("ApplicationName", "espalier");
        Connection connection = DRIVER.connect(url, properties);
        if (connection == null) {
            throw new SQLException("the driver does not take the address");
        }
        return connection;
    }

    /** The address as the driver reads it; it may hold a password. */
    public String jdbcUrl() {
        return url;
    }

    /** Host, port and database: {@code localhost:5432/shop}. */
    @Override
    public String toString() {
        return part("PGHOST") + ":" + part("PGPORT") + "/" + part("PGDBNAME");
    }

    /** What the driver reads as this property, or an empty text. */
    String part(String name) {
        try {
            return Arrays.stream(DRIVER.getPropertyInfo(url, new Properties()))
                    .filter(property -> property.name.equals(name))
                    .map(property -> Objects.requireNonNullElse(property.value, ""))
                    .findFirst()
                    .orElse("");
        } catch (SQLException e) {
            throw new IllegalStateException("the driver does not tell the parts of an address that it took", e);
        }
    }
}
