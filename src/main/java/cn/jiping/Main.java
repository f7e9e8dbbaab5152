package cn.jiping;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Placeholder until the command line is here. */
  public static void main(String[] args) {
    System.exit(args.length);
  }
}
