package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/// A request as it would be had the address not begun with the language.
class WithoutLanguage extends HttpServletRequestWrapper {

    private final String prefix;

    WithoutLanguage(HttpServletRequest request, String prefix) {
        super(request);
        this.prefix = prefix;
    }

    @Override
    public String getRequestURI() {
        return without(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
        return without(super.getServletPath());
    }

    @Override
    public StringBuffer getRequestURL() {
        var url = super.getRequestURL();
        url.setLength(url.length() - super.getRequestURI().length());
        return url.append(getRequestURI());
    }

    private String without(String path) {
        if (!path.startsWith(prefix)) return path;
        return path.length() == prefix.length() ? "/" : path.substring(prefix.length());
    }
}
