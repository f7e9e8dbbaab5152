package cn.jiping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly by RFC 8259: what is no JSON fails. For tests. */
public final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** A {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean}, or null. */
  public static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.space();
    json.require(json.at == text.length());
    return value;
  }

  /** An array of objects. */
  public static List<Map<String, Object>> objects(String text) {
    return objects(parse(text));
  }

  /** A value that is an array of objects. */
  public static List<Map<String, Object>> objects(Object array) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object item : (List<?>) array) {
      Map<String, Object> object = new LinkedHashMap<>();
      ((Map<?, ?>) item).forEach((name, value) -> object.put((String) name, value));
      objects.add(object);
    }
    return objects;
  }

  private Object value() {
    space();
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    take('{');
    space();
    while (peek() != '}') {
      space();
      String name = string();
      space();
      take(':');
      require(!object.containsKey(name));
      object.put(name, value());
      next('}');
    }
    take('}');
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    take('[');
    space();
    while (peek() != ']') {
      array.add(value());
      next(']');
    }
    take(']');
    return array;
  }

  /** Behind a value: the end, or a comma and another value. */
  private void next(char end) {
    space();
    if (peek() != end) {
      take(',');
      space();
      require(peek() != end);
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    take('"');
    while (peek() != '"') {
      char c = text.charAt(at++);
      require(c >= ' ');
      string.append(c == '\\' ? escaped() : c);
    }
    take('"');
    return string.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(simple);
    }
    require(c == 'u' && at + 4 <= text.length());
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    require(number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
    return new BigDecimal(number);
  }

  private Object word(String word, Object meaning) {
    require(text.startsWith(word, at));
    at += word.length();
    return meaning;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    require(at < text.length());
    return text.charAt(at);
  }

  private void take(char c) {
    require(peek() == c);
    at++;
  }

  private void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException(
          "no JSON at "
              + at
              + ": "
              + text.substring(Math.max(0, at - 40), Math.min(at, text.length())));
    }
  }
}
