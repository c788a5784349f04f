package org.mukhtalif.store.notifications;

import java.time.Instant;

/// News in a person's account: what a letter tells, without the letter.
///
/// @param key the beginning of its phrases in the bundle, such as `notifications.order-confirmed`
/// @param path the page it is about
/// @param reference the number of the order, the parcel or the request
/// @param fresh whether she has not seen it before
public record Notice(String key, String path, String reference, Instant toldAt, boolean fresh) {}
