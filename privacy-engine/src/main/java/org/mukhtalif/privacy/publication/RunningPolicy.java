package org.mukhtalif.privacy.publication;

import java.util.Optional;
import org.mukhtalif.privacy.policy.BrokenPolicy;
import org.mukhtalif.privacy.policy.PolicyDrafts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which policy the store works by: the published version that binds today. Before the first publication, and after an
/// upgrade that no longer understands what was published, the one that travels with the program.
@Configuration(proxyBeanMethods = false)
class RunningPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(RunningPolicy.class);

    @Bean
    PublishedPolicy publishedPolicy(KeptVersions versions) {
        return PublishedPolicy.beginningWith(
                versions.inForce().flatMap(RunningPolicy::read).orElseGet(PolicyDrafts::newest));
    }

    static boolean isReadable(KeptVersion version) {
        return read(version).isPresent();
    }

    static Optional<PublishedPolicy> read(KeptVersion version) {
        try {
            return Optional.of(version.policy());
        } catch (BrokenPolicy outdated) {
            LOG.warn(
                    "The published policy {} is not understood by this program: {}",
                    version.name(),
                    outdated.getMessage());
            return Optional.empty();
        }
    }
}
