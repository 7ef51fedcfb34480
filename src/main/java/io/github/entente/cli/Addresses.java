package io.github.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads the addresses of pages. */
final class Addresses {

  private Addresses() {}

  /**
   * Returns the address. Those in the wild hold characters that a URI must not; they are escaped.
   *
   * @throws IOException if it is no address all the same
   */
  static URI parse(String url) throws IOException {
    String escaped = url.strip();
    for (String each : new String[] {" ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}"}) {
      escaped = escaped.replace(each, "%%%02X".formatted((int) each.charAt(0)));
    }
    try {
      return new URI(escaped);
    } catch (URISyntaxException e) {
      throw new IOException("\"url\" is no address: " + url, e);
    }
  }
}
