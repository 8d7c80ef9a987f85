/** Chromium, driven by its own protocol, for tests of pages. */
package org.backchannel.browser;
