package org.mukhtalif.store.returns;

/// What became of asking to send goods back.
public sealed interface AskResult {

    /// Asked; the merchant decides.
    record Asked(Return.Asked asked) implements AskResult {}

    /// The goods were not handed over yet, or the days for it are over.
    record NotNow() implements AskResult {}

    /// More pieces than can be sent back.
    record TooMany() implements AskResult {}

    /// Of a line that is taken back only where the merchant is at fault, as was told before it was bought.
    record Excepted() implements AskResult {}

    /// No piece was named.
    record Nothing() implements AskResult {}

    /// A photo cannot be taken.
    record BadPhoto(PhotoFault fault) implements AskResult {}
}
