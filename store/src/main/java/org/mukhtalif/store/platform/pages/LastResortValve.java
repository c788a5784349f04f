package org.mukhtalif.store.platform.pages;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Tomcat's own word for a request that no filter saw, such as an address with forbidden characters:
/// [LastResort] instead of a report that names the server. Tomcat makes it by its name, so the class is public.
public class LastResortValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable reason) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            LastResort.write(response.getStatus(), response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // The browser has left, or the answer has begun: there is nobody to tell.
        }
    }
}
