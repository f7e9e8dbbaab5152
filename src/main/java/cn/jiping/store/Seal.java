package cn.jiping.store;

/** Makes what stands in a line unreadable for who has no key. */
interface Seal {
  /** Leaves text as it is: without a password there is no key. */
  Seal NONE =
      new Seal() {
        @Override
        public String close(String text) {
          return text;
        }

        @Override
        public String open(String sealed) {
          return sealed;
        }
      };

  String close(String text);

  /**
   * The way back.
   *
   * @throws IllegalArgumentException when it was not sealed with this key
   */
  String open(String sealed);
}
