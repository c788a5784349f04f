package org.mukhtalif.store.notifications;

import jakarta.mail.internet.MimeMessage;

/// Carries messages out of the house: by SMTP, or into a folder while no mail server is set.
interface Post {

    /// An encoding that every mail server takes, and that lets no line grow too long.
    String FOR_ANY_SERVER = "quoted-printable";

    /// @throws Exception if it could not be delivered; it is tried again later
    void send(MimeMessage message) throws Exception;

    /// The Content-Transfer-Encoding (RFC 2045) of the texts that go this way.
    default String textEncoding() {
        return FOR_ANY_SERVER;
    }
}
