package org.mukhtalif.store.platform.inventory;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.mukhtalif.privacy.datainventory.Carrier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// The parts of the server that stand below every filter and could write into an answer, above all a cookie, where
/// the gate does not see it. The server keeps no sessions, so it has no cookie of its own to set.
@Component
class ServerParts implements Carrier, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Collection<Context> contexts = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return "server";
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(this::watch);
    }

    void watch(Context context) {
        context.setCookies(false);
        contexts.add(context);
    }

    @Override
    public Collection<String> present() {
        var names = new TreeSet<String>();
        for (Container part : contexts)
            for (Container here = part; here != null; here = here.getParent())
                Arrays.stream(here.getPipeline().getValves())
                        .map(valve -> valve.getClass().getSimpleName())
                        .forEach(names::add);
        return names;
    }
}
