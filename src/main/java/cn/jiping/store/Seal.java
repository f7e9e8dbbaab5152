package cn.jiping.store;

/** Makes what stands in a line unreadable for who has no key. */
interface Seal {
  /** Leaves text as it is: without a password there is no key. */
  Seal NONE =
      new Seal() {
        @Override
        public String folder() {
          return "journal";
        }

        @Override
        public String close(String text) {
          return text;
        }

        @Override
        public String open(String sealed) {
          return sealed;
        }
      };

  /** The name of the folder in which all is closed with this seal. */
  String folder();

  String close(String text);

  /**
   * The way back.
   *
   * @throws IllegalArgumentException when it was not sealed with this key
   */
  String open(String sealed);
}
