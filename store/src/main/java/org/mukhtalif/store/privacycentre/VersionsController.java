package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import org.mukhtalif.privacy.policy.BrokenPolicy;
import org.mukhtalif.privacy.publication.Comparison;
import org.mukhtalif.privacy.publication.KeptVersion;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Every version of the policy as it was published, and any two of them side by side.
@Controller
class VersionsController {

    private final KeptVersions versions;

    VersionsController(KeptVersions versions) {
        this.versions = versions;
    }

    @GetMapping("/privacy/policy/versions")
    String list(Model model) {
        model.addAttribute(
                "page",
                VersionsPage.of(
                        versions.all(),
                        versions.inForce().map(KeptVersion::name).orElse("")));
        return "privacycentre/versions";
    }

    @GetMapping("/privacy/policy/versions/{name}")
    String show(@PathVariable String name, Words words, Model model) {
        var version = named(name);
        try {
            model.addAttribute(
                    "page",
                    new VersionPage(
                            version,
                            Comparison.document(version, words.isArabic()).plain()));
            return "privacycentre/version";
        } catch (BrokenPolicy outdated) {
            throw new NoSuchPage();
        }
    }

    @GetMapping("/privacy/policy/compare")
    String compare(@RequestParam Optional<String> from, @RequestParam Optional<String> to, Words words, Model model) {
        var older = named(from.orElse(""));
        var newer = named(to.orElse(""));
        try {
            model.addAttribute("page", new ComparisonPage(older, newer, Comparison.of(older, newer, words.isArabic())));
            return "privacycentre/comparison";
        } catch (BrokenPolicy outdated) {
            throw new NoSuchPage();
        }
    }

    private KeptVersion named(String name) {
        return versions.named(name).orElseThrow(NoSuchPage::new);
    }
}
