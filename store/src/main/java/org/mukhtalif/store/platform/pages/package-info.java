/// How a page comes to the browser: the language in the address, the templates, the frame around each page, the
/// style sheet and its companions, and the pages for what went wrong.
@NullMarked
package org.mukhtalif.store.platform.pages;

import org.jspecify.annotations.NullMarked;
