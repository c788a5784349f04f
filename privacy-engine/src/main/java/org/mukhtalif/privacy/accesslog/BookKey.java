package org.mukhtalif.privacy.accesslog;

/// The one secret of the book: it signs checkpoints and marks the entries that the store itself wrote. The vault plugs
/// in here with what the custodian holds, so that no copy of a database or of the book's files has it.
public interface BookKey {

    /// 32 secret bytes, the same at every start and on every node.
    byte[] seed();
}
