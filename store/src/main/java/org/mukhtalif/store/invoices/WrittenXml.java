package org.mukhtalif.store.invoices;

/// A document as XML, to be handed out as a file.
@SuppressWarnings("ArrayRecordComponent") // handed out, never compared
public record WrittenXml(byte[] content) {}
