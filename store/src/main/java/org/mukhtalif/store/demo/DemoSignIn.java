package org.mukhtalif.store.demo;

/// How an invented person signs in.
///
/// @param persona who it is, such as `sara`; also the user name
/// @param login the invented e-mail
/// @param door the address at which to sign in
public record DemoSignIn(String persona, String login, String password, String door) {}
