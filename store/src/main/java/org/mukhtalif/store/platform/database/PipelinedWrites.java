package org.mukhtalif.store.platform.database;

import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Lets the writes of a transaction go to the database together: what is updated through this waits for the next
/// statement or for the commit. How many rows it changed is not known then, and what stands against it is thrown by
/// what it is sent with.
final class PipelinedWrites extends NamedParameterJdbcTemplate {

    private static final Logger log = LoggerFactory.getLogger(PipelinedWrites.class);

    /// @param source a pool whose connections unwrap to a [PipelinedConnection]
    PipelinedWrites(DataSource source) {
        super(source);
    }

    /// @return [Statement#SUCCESS_NO_INFO]
    @Override
    public int update(String sql, SqlParameterSource given) {
        var parsed = getParsedSql(sql);
        var write = new HeldWrite(
                NamedParameterUtils.substituteNamedParameters(parsed, given),
                NamedParameterUtils.buildSqlParameterList(parsed, given),
                Arrays.asList(NamedParameterUtils.buildValueArray(parsed, given, null)));
        log.debug("Executing with what follows [{}]", sql);
        getJdbcOperations().execute((ConnectionCallback<Integer>) connection -> {
            connection.unwrap(PipelinedConnection.class).hold(write);
            return Statement.SUCCESS_NO_INFO;
        });
        return Statement.SUCCESS_NO_INFO;
    }
}
