package cn.jiping.domain;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The Chinese wording of one package, kept in its {@code texts.properties}. Patterns are those of
 * {@link MessageFormat}; numbers are handed over as text, so that no locale groups or rounds them.
 */
public final class Texts {
  /** The usual search looks for a class of that name first, and opens every jar of the program. */
  private static final Control FILES = Control.getControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The wording that lies beside the given class. */
  public static Texts of(Class<?> type) {
    String name = type.getPackageName() + ".texts";
    return new Texts(ResourceBundle.getBundle(name, Locale.ROOT, type.getClassLoader(), FILES));
  }

  /**
   * @throws java.util.MissingResourceException when the key is not there: a defect
   */
  public String get(String key, Object... args) {
    String pattern = bundle.getString(key);
    if (args.length == 0) {
      return pattern;
    }
    return new MessageFormat(pattern, Locale.ROOT)
        .format(Arrays.stream(args).map(String::valueOf).toArray());
  }

  /** A comma-separated entry as a list. */
  public List<String> list(String key) {
    return List.of(bundle.getString(key).split(","));
  }
}
