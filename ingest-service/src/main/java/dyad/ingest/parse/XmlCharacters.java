package dyad.ingest.parse;

/**
 * Takes out of a document what can never be in XML (XML 1.0, production 2): control characters and
 * references to such. An ampersand that begins no reference becomes one to itself. Sections of
 * CDATA have no references, so theirs stay.
 */
final class XmlCharacters {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_NUMBER = 7;

  private final String document;
  private final StringBuilder clean;

  private XmlCharacters(String document) {
    this.document = document;
    this.clean = new StringBuilder(document.length() + document.length() / 8);
  }

  static String clean(String document) {
    return new XmlCharacters(document).clean();
  }

  private String clean() {
    int at = 0;
    while (at < document.length()) {
      char c = document.charAt(at);
      if (c == '&') {
        at = reference(at);
      } else if (c == '<' && document.startsWith(CDATA, at)) {
        int end = document.indexOf(CDATA_END, at);
        int next = end < 0 ? document.length() : end + CDATA_END.length();
        for (; at < next; at++) {
          add(document.charAt(at));
        }
      } else {
        add(c);
        at++;
      }
    }
    return clean.toString();
  }

  private void add(char c) {
    if (c >= ' ' ? c < '\uFFFE' : isBlank(c)) {
      clean.append(c);
    }
  }

  /** Copies the reference at an ampersand; gives where to go on. */
  private int reference(int ampersand) {
    int start = ampersand + 1;
    boolean number = start < document.length() && document.charAt(start) == '#';
    int end = number ? numberEnd(start + 1) : nameEnd(start);
    boolean ends = end > start && end < document.length() && document.charAt(end) == ';';
    if (!ends) {
      clean.append("&amp;");
      return start;
    }
    if (!number || isCharacter(document.substring(start + 1, end))) {
      clean.append(document, ampersand, end + 1);
    }
    return end + 1;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < document.length() && end < start + LONGEST_NAME && isNamePart(end)) {
      end++;
    }
    return end;
  }

  private boolean isNamePart(int at) {
    char c = document.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Where digits end, which with an x before them are hexadecimal; -1 when there are none. */
  private int numberEnd(int start) {
    boolean hex = start < document.length() && (document.charAt(start) | 0x20) == 'x';
    int first = hex ? start + 1 : start;
    int end = first;
    while (end < document.length()
        && end < first + LONGEST_NUMBER
        && Character.digit(document.charAt(end), hex ? 16 : 10) >= 0) {
      end++;
    }
    return end == first ? -1 : end;
  }

  private static boolean isCharacter(String number) {
    boolean hex = (number.charAt(0) | 0x20) == 'x';
    int code = Integer.parseInt(hex ? number.substring(1) : number, hex ? 16 : 10);
    return (code < ' ' ? isBlank(code) : code < 0xD800)
        || (code >= 0xE000 && code < 0xFFFE)
        || (code >= 0x10000 && code <= Character.MAX_CODE_POINT);
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r';
  }
}
