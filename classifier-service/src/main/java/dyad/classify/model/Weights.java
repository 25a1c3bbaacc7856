package dyad.classify.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The heads' weights as bytes: half floats, which are exact to a thousandth of their size. */
final class Weights {
  private Weights() {}

  static int length(int heads, int dimensions, int features) {
    return heads * (dimensions + features) * Short.BYTES;
  }

  static byte[] bytes(List<Head> heads) {
    Head first = heads.getFirst();
    ByteBuffer bytes =
        ByteBuffer.allocate(length(heads.size(), first.dense().length, first.sparse().length));
    for (Head head : heads) {
      put(head.dense(), bytes);
      put(head.sparse(), bytes);
    }
    return bytes.array();
  }

  private static void put(float[] values, ByteBuffer bytes) {
    for (float value : values) {
      bytes.putShort(Float.floatToFloat16(value));
    }
  }

  static List<Head> heads(ModelCard card, ByteBuffer bytes, int features) {
    List<Head> heads = new ArrayList<>();
    for (ModelCard.HeadNote note : card.heads()) {
      float[] dense = values(bytes, card.dimensions());
      float[] sparse = values(bytes, features);
      heads.add(new Head(note.label(), dense, sparse, note.bias(), note.calibration()));
    }
    return heads;
  }

  private static float[] values(ByteBuffer bytes, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = Float.float16ToFloat(bytes.getShort());
    }
    return values;
  }
}
