package org.mukhtalif.privacy.policy;

/// The policy can not be published as it stands. The message names the file, the line where one is known, and what
/// would be right.
public class BrokenPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenPolicy(String file, int line, String reason) {
        super(line > 0 ? "%s, line %d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason));
    }
}
