package org.mukhtalif.store.notifications;

import jakarta.mail.internet.MimeMessage;

/// Carries messages out of the house: by SMTP, or into a folder while no mail server is set.
interface Post {

    /// @throws Exception if it could not be delivered; it is tried again later
    void send(MimeMessage message) throws Exception;
}
