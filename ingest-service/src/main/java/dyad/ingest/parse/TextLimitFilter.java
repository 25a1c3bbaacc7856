package dyad.ingest.parse;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets no text of an element through beyond {@link Markup#LONGEST}, so that none fills memory. */
final class TextLimitFilter extends XMLFilterImpl {
  private int length;

  @Override
  public void startElement(
      @Nullable String uri,
      @Nullable String localName,
      @Nullable String name,
      @Nullable Attributes attributes)
      throws SAXException {
    length = 0;
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(@Nullable String uri, @Nullable String localName, @Nullable String name)
      throws SAXException {
    length = 0;
    super.endElement(uri, localName, name);
  }

  @Override
  public void characters(char[] text, int start, int count) throws SAXException {
    int kept = Math.min(count, Markup.LONGEST - length);
    length += kept;
    super.characters(text, start, kept);
  }
}
