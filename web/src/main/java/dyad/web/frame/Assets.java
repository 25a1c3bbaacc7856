package dyad.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The addresses of our own style sheets and scripts, with their content in the address, so that
 * browsers may keep them for a year and yet never show an old one.
 */
@Component("assets")
public class Assets {
  private static final int DIGITS = 12;

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** The address of a file under {@code static/}, like {@code desk.css}. */
  public String at(String file) {
    return addresses.computeIfAbsent(file, Assets::address);
  }

  private static String address(String file) {
    try (InputStream content = new ClassPathResource("static/" + file).getInputStream()) {
      return "/" + file + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException("No such asset: " + file, e);
    }
  }
}
