package org.mukhtalif.store;

import org.mukhtalif.store.platform.Entrance;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The store and the privacy engine as one program. Its words are the verbs of `./mukhtalif`. Beans carry their full
/// class name, so that two rooms may use the same word.
@SpringBootApplication(
        scanBasePackages = {"org.mukhtalif.store", "org.mukhtalif.privacy"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Mukhtalif", additionalPackages = "org.mukhtalif.privacy")
public class Mukhtalif {

    public static void main(String[] args) {
        var status = Entrance.enter(Mukhtalif.class, args);
        if (status != 0) System.exit(status);
    }
}
