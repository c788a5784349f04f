package org.mukhtalif.store.platform.database;

/// How PostgreSQL is to run. [#HONEST] keeps every answered commit; tests, whose data nobody wants back, may be quick.
record PostgresOptions(boolean durable, int connections, int sharedMegabytes) {

    static final PostgresOptions HONEST = new PostgresOptions(true, 60, 128);

    /// For the keyring: few rows, few connections.
    PostgresOptions small() {
        return new PostgresOptions(durable, connections / 2, Math.min(sharedMegabytes, 32));
    }

    /// The whole of `postgresql.conf`, written anew at each start. Verbosity is terse because PostgreSQL's details
    /// quote the values of a row, and a log is no place for them. The first change of a page after a checkpoint
    /// puts all of it into the log, uncompressed: making it smaller was an eighth of PostgreSQL's work. Statistics
    /// are taken anew when a fifth of a table is new: at a tenth, a young shop spent more on them than on any
    /// statement of its checkouts.
    String configuration(int port) {
        var onOrOff = durable ? "on" : "off";
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = %d
                shared_buffers = '%dMB'
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                wal_level = 'replica'
                max_wal_size = '1GB'
                wal_compression = 'off'
                random_page_cost = 1.1
                jit = off
                autovacuum_analyze_scale_factor = 0.2
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C.UTF-8'
                log_error_verbosity = 'terse'
                log_min_error_statement = 'panic'
                log_parameter_max_length_on_error = 0
                """.formatted(port, connections, sharedMegabytes, onOrOff, onOrOff, onOrOff);
    }
}
