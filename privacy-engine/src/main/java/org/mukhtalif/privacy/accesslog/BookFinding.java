package org.mukhtalif.privacy.accesslog;

/// Something wrong with a book, and where.
///
/// @param where a place such as `database entry 17`; never anything personal
public record BookFinding(BookFault fault, String where) {}
