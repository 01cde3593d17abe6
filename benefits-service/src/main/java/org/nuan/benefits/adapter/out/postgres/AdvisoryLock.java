package org.nuan.benefits.adapter.out.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.nuan.benefits.application.payment.OneAtATime;
import org.springframework.dao.TransientDataAccessResourceException;

/** One replica at a time by a PostgreSQL advisory lock, which dies with its connection if the replica does. */
public final class AdvisoryLock implements OneAtATime {

    private final DataSource database;
    private final String name;

    public AdvisoryLock(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    @Override
    public boolean run(Runnable work) {
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(hashtext(?))")) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                ask(connection, "select pg_advisory_unlock(hashtext(?))");
            }
        } catch (SQLException e) {
            throw new TransientDataAccessResourceException("the lock " + name + " could not be asked for", e);
        }
    }

    private boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
