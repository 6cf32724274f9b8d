package yardstick.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Zone;

/** The policy as one SQL query, chengdu.sql, in DuckDB (duckdb.org) in this process, on one thread. */
final class DuckDb implements Peer {

    private static final String SCHEMA = """
            CREATE OR REPLACE TABLE offer(zone INTEGER, principle INTEGER, item VARCHAR);
            CREATE OR REPLACE TABLE designation(id INTEGER, held BOOLEAN, places DOUBLE);
            CREATE OR REPLACE TABLE need(designation INTEGER, principle INTEGER, item VARCHAR);
            CREATE OR REPLACE TABLE pair(id INTEGER, zone INTEGER, zone_id VARCHAR, designation INTEGER, granted BOOLEAN, withdrawn BOOLEAN);
            CREATE OR REPLACE TABLE measure(pair INTEGER, name VARCHAR, back INTEGER, value DOUBLE);
            CREATE OR REPLACE TABLE milestone(pair INTEGER, progress DOUBLE);
            CREATE OR REPLACE TABLE difficulty(zone INTEGER, pair INTEGER);
            """;

    private final DuckDBConnection connection;
    private final String query;
    private final boolean keep;
    private @Nullable Dossier loaded;

    /**
     * Opens a database.
     *
     * @param keep whether the facts stay loaded from one evaluation of a dossier to the next
     */
    DuckDb(List<Parameter> parameters, boolean keep) {
        this.keep = keep;
        this.query = query(parameters);
        try {
            Connection any = DriverManager.getConnection("jdbc:duckdb:");
            connection = any.unwrap(DuckDBConnection.class);
            execute("SET threads = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The query with the value of each parameter in place of its name in braces. */
    private static String query(List<Parameter> parameters) {
        String text;
        try (InputStream in = DuckDb.class.getResourceAsStream("chengdu.sql")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Parameter parameter : parameters) {
            text = text.replace("{" + parameter.name() + "}", parameter.value().toPlainString());
        }
        return text;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Decided decide(Dossier dossier) {
        try {
            if (!keep || loaded != dossier) {
                load(dossier);
                loaded = dossier;
            }
            String[] outcomes = new String[dossier.subjectCount()];
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    outcomes[rows.getInt(1)] = rows.getString(2);
                }
            }
            return () -> outcomes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(Dossier dossier) throws SQLException {
        execute(SCHEMA);
        try (Table offer = table("offer")) {
            for (Zone zone : dossier.zones()) {
                items(offer, zone.ordinal(), zone.leadingIndustries(), zone.functions(), zone.layouts());
            }
        }
        try (Table designations = table("designation");
                Table need = table("need")) {
            for (Designation designation : dossier.designations()) {
                designations.row(
                        designation.ordinal(), designation.status().equals("HELD"), number(designation.places()));
                items(
                        need,
                        designation.ordinal(),
                        designation.industries(),
                        designation.functions(),
                        designation.layouts());
            }
        }
        try (Table pairs = table("pair")) {
            for (Grant grant : dossier.grants()) {
                pair(pairs, grant, true, grant.withdrawn());
            }
            for (Application application : dossier.applications()) {
                pair(pairs, application, false, false);
            }
        }
        try (Table measures = table("measure")) {
            for (Measure measure : dossier.measures()) {
                measures.row(measure.of().ordinal(), measure.name(), measure.back(), number(measure.value()));
            }
        }
        try (Table milestones = table("milestone")) {
            for (Milestone milestone : dossier.milestones()) {
                milestones.row(milestone.of().ordinal(), number(milestone.progress()));
            }
        }
        try (Table difficulties = table("difficulty")) {
            for (Difficulty difficulty : dossier.difficulties()) {
                if (difficulty.open() && difficulty.owner().equals("CITY")) {
                    boolean whole = difficulty.designation() == null;
                    difficulties.row(
                            whole ? difficulty.of().ordinal() : null,
                            whole ? null : difficulty.of().ordinal());
                }
            }
        }
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    @SafeVarargs
    private static void items(Table table, int owner, @Nullable List<String>... principles) throws SQLException {
        for (int principle = 0; principle < principles.length; principle++) {
            List<String> items = principles[principle];
            for (String item : items == null ? List.<String>of() : items) {
                table.row(owner, principle, item);
            }
        }
    }

    private static void pair(Table pairs, Pair pair, boolean granted, boolean withdrawn) throws SQLException {
        pairs.row(
                pair.ordinal(),
                pair.zone().ordinal(),
                pair.zone().id(),
                pair.designation().ordinal(),
                granted,
                withdrawn);
    }

    private Table table(String name) throws SQLException {
        return new Table(connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name));
    }

    /** A table that takes rows. */
    private record Table(DuckDBAppender appender) implements AutoCloseable {

        void row(@Nullable Object... cells) throws SQLException {
            appender.beginRow();
            for (Object cell : cells) {
                append(cell);
            }
            appender.endRow();
        }

        private void append(@Nullable Object cell) throws SQLException {
            if (cell instanceof Integer number) {
                appender.append(number.intValue());
            } else if (cell instanceof Double number) {
                appender.append(number.doubleValue());
            } else if (cell instanceof Boolean bool) {
                appender.append(bool.booleanValue());
            } else if (cell instanceof String text) {
                appender.append(text);
            } else {
                appender.appendNull();
            }
        }

        @Override
        public void close() throws SQLException {
            appender.close();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
